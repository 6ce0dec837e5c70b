package org.cadre.appraisal.adverse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.appraisal.SignedOutcome;
import org.cadre.appraisal.appraisal.SignedOutcomes;
import org.cadre.appraisal.paystep.RefusedStep;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Opens reviews, by the service itself or by HR. */
@ApplicationScoped
class OpeningReviews {

    private static final String SYSTEM = "outcome-reviews";

    private final OutcomeReviews reviews;
    private final SignedOutcomes outcomes;
    private final AdverseReference reference;
    private final Ledger ledger;
    private final Ids ids;
    private final BusinessCalendar calendar;

    OpeningReviews(
            OutcomeReviews reviews,
            SignedOutcomes outcomes,
            AdverseReference reference,
            Ledger ledger,
            Ids ids,
            BusinessCalendar calendar) {
        this.reviews = reviews;
        this.outcomes = outcomes;
        this.reference = reference;
        this.ledger = ledger;
        this.ids = ids;
        this.calendar = calendar;
    }

    void byItself(SignedOutcome outcome, AdverseRules rules) {
        var act = act(open(outcome, rules));
        ledger.recordBySystem(SYSTEM, List.of(act), List.of());
    }

    /** The same of a pay step that did not pass, before payroll hears of it. */
    void byItself(RefusedStep step, AdverseRules rules) {
        var today = calendar.today();
        var review = new OutcomeReview(ids.next(), step, today, today.plusDays(rules.reviewWithinDays()));
        reviews.add(review);
        ledger.recordBySystem(SYSTEM, List.of(act(review)), List.of());
    }

    /** HR may have any signed outcome reviewed and does not learn what it is. */
    OutcomeReview byHr(UUID appraisal) {
        var outcome = outcomes.hold(appraisal)
                .orElseThrow(() -> DomainException.conflict(
                        "outcome-not-signed",
                        "An outcome is reviewed after the appraiser has signed it and before the appraisee has"));
        if (reviews.isOpenFor(appraisal)) {
            throw OutcomeReviews.alreadyOpen();
        }
        var rules = reference
                .of(outcome.year())
                .orElseThrow(() -> DomainException.conflict(
                        "no-rules-for-year", "No rules about adverse outcomes count for " + outcome.year()));
        var review = open(outcome, rules);
        ledger.record(act(review));
        return review;
    }

    private OutcomeReview open(SignedOutcome outcome, AdverseRules rules) {
        var today = calendar.today();
        var review = new OutcomeReview(ids.next(), outcome, today, today.plusDays(rules.reviewWithinDays()));
        reviews.add(review);
        return review;
    }

    private static AuditedAct act(OutcomeReview review) {
        return AuditedAct.of("open", "outcome-review", review.id(), review.organisation());
    }
}

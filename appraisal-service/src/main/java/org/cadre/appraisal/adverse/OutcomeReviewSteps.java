package org.cadre.appraisal.adverse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.appraisal.SignedOutcomes;
import org.cadre.appraisal.party.IndependentReview;
import org.cadre.appraisal.party.Parties;
import org.cadre.appraisal.paystep.RefusedSteps;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;

/** The steps of a review on this day. */
@ApplicationScoped
class OutcomeReviewSteps {

    private final OutcomeReviews reviews;
    private final OpeningReviews opening;
    private final SignedOutcomes outcomes;
    private final RefusedSteps refused;
    private final IndependentReview independent;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    OutcomeReviewSteps(
            OutcomeReviews reviews,
            OpeningReviews opening,
            SignedOutcomes outcomes,
            RefusedSteps refused,
            IndependentReview independent,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.reviews = reviews;
        this.opening = opening;
        this.outcomes = outcomes;
        this.refused = refused;
        this.independent = independent;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    OutcomeReview open(UUID appraisal) {
        return opening.byHr(appraisal);
    }

    void assign(OutcomeReview review, UUID reviewer) {
        review.requireOpen();
        independent.requireOutsideTheLine(reviewer, partiesOf(review));
        review.giveTo(reviewer);
        reviews.flush();
        ledger.record(act("assign-reviewer", review));
    }

    private Parties partiesOf(OutcomeReview review) {
        return review.appraisalId()
                .map(appraisal -> outcomes.find(appraisal)
                        .orElseThrow(() -> DomainException.conflict(
                                "outcome-not-signed",
                                "The appraisal does not wait for the appraisee's signature any more"))
                        .parties())
                .orElseGet(() -> review.parties(calendar.now()));
    }

    /** What is to be changed goes back before the review ends, because its reviewer sees the appraisal until then. */
    void conclude(OutcomeReview review, boolean stands, String statement) {
        review.requireOpen();
        settle(review, stands);
        review.conclude(stands, statement, calendar.now());
        reviews.flush();
        ledger.record(act("conclude", review));
    }

    private void settle(OutcomeReview review, boolean stands) {
        if (!stands) {
            review.appraisalId().ifPresent(outcomes::sendBack);
            review.payStepReviewId().ifPresent(refused::setAside);
        } else {
            review.payStepReviewId().ifPresent(refused::letStand);
        }
    }

    private static AuditedAct act(String step, OutcomeReview review) {
        return AuditedAct.of(step, "outcome-review", review.id(), review.organisation());
    }
}

package org.cadre.appraisal.adverse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.appraisal.OutcomeHold;
import org.cadre.appraisal.appraisal.SignedOutcome;
import org.cadre.appraisal.appraisal.SignedOutcomes;
import org.cadre.appraisal.concern.ConcernRecorded;
import org.cadre.appraisal.concern.Concerns;
import org.cadre.kit.problem.DomainException;

/** Opens a review where an adverse outcome follows a concern, and keeps the outcome from counting until it is concluded. */
@ApplicationScoped
class WatchingOutcomes implements OutcomeHold {

    private final OutcomeReviews reviews;
    private final OpeningReviews opening;
    private final AdverseReference reference;
    private final Concerns concerns;
    private final SignedOutcomes outcomes;

    WatchingOutcomes(
            OutcomeReviews reviews,
            OpeningReviews opening,
            AdverseReference reference,
            Concerns concerns,
            SignedOutcomes outcomes) {
        this.reviews = reviews;
        this.opening = opening;
        this.reference = reference;
        this.concerns = concerns;
        this.outcomes = outcomes;
    }

    /** Runs in the transaction of the appraiser, whom the database shows neither the concern nor the review. */
    @Override
    public void onSigned(SignedOutcome outcome) {
        reference
                .of(outcome.year())
                .filter(rules -> rules.areMetBy(outcome.overall()))
                .filter(rules -> concerns.wasRaised(outcome.personId(), since(outcome, rules), outcome.signedOn()))
                .ifPresent(rules -> opening.byItself(outcome, rules));
    }

    /** A concern that was raised before the outcome and is written down after it counts, too, until both have signed. */
    void onConcern(@Observes ConcernRecorded concern) {
        outcomes.about(concern.personId()).stream()
                .filter(outcome -> !isReviewed(outcome))
                .forEach(outcome -> reference
                        .of(outcome.year())
                        .filter(rules -> rules.areMetBy(outcome.overall()))
                        .filter(rules -> isBetween(concern.raisedOn(), since(outcome, rules), outcome.signedOn()))
                        .ifPresent(rules -> opening.byItself(outcome, rules)));
    }

    /** The appraisee alone hears of it: to the appraiser the appraisal waits for the appraisee. */
    @Override
    public void requireReleased(UUID appraisal) {
        if (reviews.isOpenFor(appraisal)) {
            throw DomainException.conflict(
                    "outcome-under-review",
                    "Somebody independent reviews this outcome; sign or dispute it once the review is concluded");
        }
    }

    @Override
    public boolean isDecidedBy(UUID person, UUID appraisal) {
        return reviews.isOpenFor(appraisal, person);
    }

    private boolean isReviewed(SignedOutcome outcome) {
        List<OutcomeReview> standing = reviews.letStand(outcome.id());
        return reviews.isOpenFor(outcome.id())
                || standing.stream().anyMatch(review -> !review.openedOn().isBefore(outcome.signedOn()));
    }

    private static LocalDate since(SignedOutcome outcome, AdverseRules rules) {
        return outcome.signedOn().minusMonths(rules.monthsAfterConcern());
    }

    private static boolean isBetween(LocalDate day, LocalDate since, LocalDate till) {
        return !day.isBefore(since) && !day.isAfter(till);
    }
}

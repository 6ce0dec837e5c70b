package org.cadre.appraisal.adverse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.cadre.appraisal.appraisal.OutcomeHold;
import org.cadre.appraisal.appraisal.SignedOutcome;
import org.cadre.kit.problem.DomainException;

/** Opens a review of every adverse outcome, and keeps it from counting until the review is concluded. */
@ApplicationScoped
class WatchingOutcomes implements OutcomeHold {

    private final OutcomeReviews reviews;
    private final OpeningReviews opening;
    private final AdverseReference reference;

    WatchingOutcomes(OutcomeReviews reviews, OpeningReviews opening, AdverseReference reference) {
        this.reviews = reviews;
        this.opening = opening;
        this.reference = reference;
    }

    /** Runs in the transaction of the appraiser, whom the database does not show the review. */
    @Override
    public void onSigned(SignedOutcome outcome) {
        reference
                .of(outcome.year())
                .filter(rules -> rules.areMetBy(outcome.overall()))
                .ifPresent(rules -> opening.byItself(outcome, rules));
    }

    @Override
    public boolean isHeld(UUID appraisal) {
        return reviews.isOpenFor(appraisal);
    }

    /** The appraisee alone hears of it: to the appraiser the appraisal waits for the appraisee. */
    @Override
    public void requireReleased(UUID appraisal) {
        if (isHeld(appraisal)) {
            throw DomainException.conflict(
                    "outcome-under-review",
                    "Somebody independent reviews this outcome; sign or dispute it once the review is concluded");
        }
    }

    @Override
    public Set<UUID> decidedBy(UUID person, Collection<UUID> appraisals) {
        return reviews.openFor(appraisals, person);
    }

    @Override
    public Set<UUID> everDecidedBy(UUID person, Collection<UUID> appraisals) {
        return reviews.everOf(appraisals, person);
    }

    @Override
    public void onHandedOver(Collection<UUID> appraisals, UUID appraiser) {
        reviews.handOver(appraisals, appraiser);
    }
}

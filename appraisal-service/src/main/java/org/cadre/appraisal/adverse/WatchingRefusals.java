package org.cadre.appraisal.adverse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.paystep.RefusalHold;
import org.cadre.appraisal.paystep.RefusedStep;
import org.cadre.appraisal.standard.AppraisalYear;

/** Opens a review of every refused pay step, whether or not a concern was raised, so that it tells nothing of one. */
@ApplicationScoped
class WatchingRefusals implements RefusalHold {

    private final OutcomeReviews reviews;
    private final OpeningReviews opening;
    private final AdverseReference reference;

    WatchingRefusals(OutcomeReviews reviews, OpeningReviews opening, AdverseReference reference) {
        this.reviews = reviews;
        this.opening = opening;
        this.reference = reference;
    }

    @Override
    public boolean onRefused(RefusedStep step) {
        var rules = reference.of(AppraisalYear.containing(step.refusedOn()));
        rules.ifPresent(inForce -> opening.byItself(step, inForce));
        return rules.isPresent();
    }

    @Override
    public void onHandedOver(UUID step, UUID manager) {
        reviews.handOverStep(step, manager);
    }

    @Override
    public boolean isReviewedBy(UUID step, UUID person) {
        return reviews.isOpenForStep(step, person);
    }
}

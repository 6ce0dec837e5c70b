package org.cadre.appraisal.appraisal;

import java.util.Optional;

/** Whose turn it is. It says who has not acted yet and nothing of what anybody wrote. */
public enum Awaited {
    /** To prepare, or to sign or dispute. */
    APPRAISEE,
    /** To meet once the preparation is shared, to write down what the meeting agreed, and to sign. */
    APPRAISER,
    /** To hear a dispute. */
    REVIEWER,
    /** To find somebody who hears a dispute, or another appraiser in place of one who has left; to complete what a leaver did not sign. */
    HR;

    /** Empty where nobody has to do anything. */
    static Optional<Awaited> in(Appraisal appraisal, Left left) {
        return in(
                appraisal.state(),
                appraisal.course().isShared(),
                appraisal.disputes().reviewer().isPresent(),
                left);
    }

    /**
     * The same of what is known of one.
     *
     * @param isShared whether the appraiser reads the preparation
     * @param hasReviewer whether somebody hears the dispute
     */
    static Optional<Awaited> in(AppraisalState state, boolean isShared, boolean hasReviewer, Left left) {
        if (left.appraiser() && state.mayBeHandedOver()) {
            return Optional.of(HR);
        }
        return switch (state) {
            case DRAFT -> Optional.of(APPRAISEE);
            case APPRAISER_SIGNED -> Optional.of(left.appraisee() ? HR : APPRAISEE);
            case SELF_PREP -> Optional.of(isShared ? APPRAISER : APPRAISEE);
            case MEETING_HELD, REOPENED -> Optional.of(APPRAISER);
            case DISPUTED -> Optional.of(hasReviewer ? REVIEWER : HR);
            case APPRAISEE_SIGNED, REVIEWED, COMPLETE, CANCELLED -> Optional.empty();
        };
    }
}

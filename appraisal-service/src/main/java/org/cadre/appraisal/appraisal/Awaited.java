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
    /** To find somebody who hears a dispute, or another appraiser in place of one who has left. */
    HR;

    /**
     * Empty where nobody has to do anything.
     *
     * @param appraiserLeft whether the appraiser has left; it counts as long as HR can give the appraisal to somebody else
     */
    static Optional<Awaited> in(Appraisal appraisal, boolean appraiserLeft) {
        if (appraiserLeft && appraisal.course().mayBeHandedOver()) {
            return Optional.of(HR);
        }
        return switch (appraisal.state()) {
            case DRAFT, APPRAISER_SIGNED -> Optional.of(APPRAISEE);
            case SELF_PREP -> Optional.of(appraisal.course().isShared() ? APPRAISER : APPRAISEE);
            case MEETING_HELD, REOPENED -> Optional.of(APPRAISER);
            case DISPUTED -> Optional.of(appraisal.disputes().reviewer().isPresent() ? REVIEWER : HR);
            case APPRAISEE_SIGNED, REVIEWED, COMPLETE, CANCELLED -> Optional.empty();
        };
    }
}

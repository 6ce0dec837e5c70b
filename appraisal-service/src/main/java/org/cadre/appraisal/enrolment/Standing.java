package org.cadre.appraisal.enrolment;

/** Where somebody in scope of a cycle stands. */
public enum Standing {
    /** Has an appraisal that is not complete. */
    IN_PROGRESS,
    /** Has a complete one. */
    COMPLETED,
    /** Has no line manager in post that workforce has told of; HR starts the appraisal, or a manager is recorded. */
    NO_APPRAISER,
    /** HR cancelled the appraisal; HR starts another. */
    CANCELLED,
    /** Came too short a time ago; is enrolled when the time is over. */
    RECENT_STARTER,
    /** Is not expected to be appraised for now, by dates that workforce published; why stays there. */
    EXCLUDED,
    /** Holds no post at the organisation any more. */
    LEFT,
    /** Has a complete one since the cycle was closed; the figures of the close say where they stood then. */
    COMPLETED_AFTER_CLOSE;

    /** Whether the rate counts them; the others stand beside it. */
    public boolean isEligible() {
        return switch (this) {
            case IN_PROGRESS, COMPLETED, NO_APPRAISER, CANCELLED -> true;
            case RECENT_STARTER, EXCLUDED, LEFT, COMPLETED_AFTER_CLOSE -> false;
        };
    }
}

package org.cadre.appraisal.paystep;

/** Why Cadre's records, or their silence, answer a condition as they do. */
enum RecordedReason {
    APPRAISED,
    /** It is complete, and waited for others when it should have been. */
    APPRAISED_AFTER_WAITING,
    OUTCOMES_BELOW_STANDARD,
    NOT_COMPLETED,
    /**
     * The appraiser is to meet or writes, a dispute is being heard, HR is to find another appraiser, or the time lasts in which
     * a signed outcome may be reviewed.
     */
    WAITS_FOR_ANOTHER,
    CANCELLED_BY_EMPLOYER,
    ALL_STAFF_APPRAISED,
    STAFF_NOT_APPRAISED,
    NO_LINE_MANAGER,
    /** Every subject of the national framework counted on the day. */
    TRAINING_IN_DATE,
    /** Something that was completed once counted no more. */
    TRAINING_EXPIRED,
    /** The records say nothing and HR has not yet. */
    TO_BE_STATED;

    /** Whether the records lack something here that another employer may have. */
    boolean mayBeMadeUpElsewhere() {
        return this == NOT_COMPLETED || this == WAITS_FOR_ANOTHER || this == CANCELLED_BY_EMPLOYER;
    }

    boolean isOutsideControl() {
        return this == WAITS_FOR_ANOTHER || this == CANCELLED_BY_EMPLOYER || this == APPRAISED_AFTER_WAITING;
    }
}

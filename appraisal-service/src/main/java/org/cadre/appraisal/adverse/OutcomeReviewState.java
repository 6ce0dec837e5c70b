package org.cadre.appraisal.adverse;

/** {@code OPEN → STANDS} or {@code OPEN → TO_BE_CHANGED}; there is no way back, and another signature may open another review. */
public enum OutcomeReviewState {
    OPEN,
    /** The outcome is fair: the appraisee signs it, or disputes it. */
    STANDS,
    /** The appraiser writes again, and both sign again. */
    TO_BE_CHANGED
}

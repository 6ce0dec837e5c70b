package org.cadre.appraisal.dispute;

/** What an independent review comes to. */
public enum ReviewOutcome {
    /** What was signed is fair: the appraisal is complete without the appraisee's signature. */
    STANDS,
    /** The appraiser writes again, and both sign again. */
    TO_BE_CHANGED
}

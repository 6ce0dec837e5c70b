package org.cadre.appraisal.paystep;

/** What a review is about. */
public enum PayStepKind {
    /** A move to the next point of the band. */
    PAY_STEP,
    /** At the top of the highest bands a part of the basic salary is earned anew each year. */
    RE_EARNABLE
}

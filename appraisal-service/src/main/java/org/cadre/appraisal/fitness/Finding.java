package org.cadre.appraisal.fitness;

/** What a check found. */
public enum Finding {
    CLEAR,
    /** Something that the sign-off has to weigh. */
    CONCERN
}

package org.cadre.appraisal.paystep;

/** How a condition of a pay step stands. */
public enum ConditionOutcome {
    MET,
    NOT_MET,
    NOT_APPLICABLE,
    /** HR has to state it first. */
    OPEN
}

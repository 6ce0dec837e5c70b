package org.cadre.appraisal.paystep;

/** From whom the answer to a condition of a pay step comes. */
public enum ConditionSource {
    /** Cadre's own records, looked at when they are asked for. */
    RECORDS,
    /** A statement of HR with a reason of the reference data. */
    HR
}

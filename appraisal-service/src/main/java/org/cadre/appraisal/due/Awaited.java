package org.cadre.appraisal.due;

/** Whose turn it is. */
public enum Awaited {
    /** To prepare, or to sign or dispute. */
    APPRAISEE,
    /** To write down what the meeting agreed, and to sign. */
    APPRAISER,
    /** To hear a dispute. */
    REVIEWER,
    /** To find somebody who hears it. */
    HR
}

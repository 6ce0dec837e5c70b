package org.cadre.appraisal.boardreference;

/** What the board made of an objection. */
public enum ObjectionOutcome {
    /** What stands in the reference is taken out, and it is written anew. */
    UPHELD,
    NOT_UPHELD
}

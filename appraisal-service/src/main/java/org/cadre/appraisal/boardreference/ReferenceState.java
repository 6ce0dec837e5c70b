package org.cadre.appraisal.boardreference;

/** Whether the reference of a board leaver is written; a leaver does not come back to the same seat. */
public enum ReferenceState {
    OPEN,
    COMPLETE
}

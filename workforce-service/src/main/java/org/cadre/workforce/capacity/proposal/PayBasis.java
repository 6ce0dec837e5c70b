package org.cadre.workforce.capacity.proposal;

/** Where the basic pay of a post comes from. */
public enum PayBasis {
    /** Half-way between the lowest and the highest point of the scale. */
    MIDDLE_OF_BAND,
    /** As whoever drafted the proposal said. */
    AS_GIVEN
}

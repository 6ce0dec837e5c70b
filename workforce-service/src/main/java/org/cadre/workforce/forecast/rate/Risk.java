package org.cadre.workforce.forecast.rate;

/** How somebody may cease to stand in their cell. */
public enum Risk {
    LEAVE,
    RETIRE,
    DIE,
    PROMOTE,
    MOVE
}

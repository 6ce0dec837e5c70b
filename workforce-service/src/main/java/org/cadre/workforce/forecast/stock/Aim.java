package org.cadre.workforce.forecast.stock;

import org.cadre.workforce.forecast.rate.Risk;

/** Which input something acts on. The first five are hazards, so that no factor on them can make a chance exceed 1. */
public enum Aim {
    LEAVE,
    RETIRE,
    DIE,
    PROMOTE,
    MOVE,
    JOINERS,
    PARTICIPATION,
    REQUIRED;

    public static Aim of(Risk risk) {
        return valueOf(risk.name());
    }

    public boolean isHazard() {
        return compareTo(JOINERS) < 0;
    }
}

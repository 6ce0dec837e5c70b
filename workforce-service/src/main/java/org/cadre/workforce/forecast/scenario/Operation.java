package org.cadre.workforce.forecast.scenario;

/**
 * What a lever does to a number. In a cell that several levers reach, first those that set it, as they were approved, each
 * from where those before have led to; then all that add, then all that scale, then floors and caps: so the order in which
 * they are given does not matter. Floors and caps hold in full from their first step on, whatever their profile.
 */
public enum Operation {
    SET,
    ADD,
    SCALE,
    FLOOR,
    CAP
}

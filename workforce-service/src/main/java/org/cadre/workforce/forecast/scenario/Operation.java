package org.cadre.workforce.forecast.scenario;

/**
 * What a lever does to a number. In a cell that several levers reach, first the latest of those that set it, then all that
 * add, then all that scale, then floors and caps: so their order does not matter.
 */
public enum Operation {
    SET,
    ADD,
    SCALE,
    FLOOR,
    CAP
}

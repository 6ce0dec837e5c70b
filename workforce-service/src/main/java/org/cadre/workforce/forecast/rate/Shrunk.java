package org.cadre.workforce.forecast.rate;

/**
 * A rate drawn towards that of all cells together, because its own few events say little.
 *
 * @param exposure in person-years
 * @param raw the cell's own rate
 * @param rate the one to use
 * @param weight of the cell's own rate, from 0 to 1
 */
public record Shrunk(double exposure, double raw, double rate, double weight) {}

package org.cadre.workforce.forecast.kernel;

import org.cadre.workforce.quantity.Quantity;

/**
 * How large the work of one run is.
 *
 * @param ages cells of age, of five years each
 * @param steps months
 */
public record Grid(int trusts, int groups, int bands, int ages, int steps) {

    public Grid {
        Quantity.between("trusts", 1, 10_000, trusts);
        Quantity.between("groups", 1, 100, groups);
        Quantity.between("bands", 1, 30, bands);
        Quantity.between("ages", 1, 100, ages);
        Quantity.between("steps", 1, 600, steps);
    }

    /** All trusts, groups and bands of England for fifteen years. */
    public static Grid england() {
        return new Grid(220, 9, 12, 10, 180);
    }

    /** Of one group of one trust: bands from the lowest up, and within each of them ages. */
    public int cells() {
        return bands * ages;
    }

    /** How often a cell is carried over a step in one run. */
    public long cellSteps() {
        return (long) trusts * groups * cells() * steps;
    }
}

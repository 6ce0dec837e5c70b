package org.cadre.workforce.simulation;

import org.cadre.workforce.quantity.Quantity;

/** How many are on duty from a minute on, until the next shift; the last one stays until everybody has left. */
public record Shift(double from, int staff) {

    static final int MOST = 10_000;

    public Shift {
        Quantity.notNegative("from", from);
        Quantity.between("staff", 0, MOST, staff);
    }
}

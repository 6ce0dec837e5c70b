package org.cadre.workforce.forecast.stock;

import org.cadre.workforce.quantity.Quantity;

/** How far a projection goes, and in which steps: months for operations, years for strategy. */
public record Horizon(int stepsPerYear, int steps) {

    static final int MOST_STEPS = 600;

    public Horizon {
        Quantity.between("stepsPerYear", 1, 12, stepsPerYear);
        Quantity.between("steps", 1, MOST_STEPS, steps);
    }

    public static Horizon years(int years) {
        return new Horizon(1, years);
    }

    public static Horizon months(int months) {
        return new Horizon(12, months);
    }

    /** The length of a step in years. */
    public double step() {
        return 1.0 / stepsPerYear;
    }

    /** Whether everybody becomes a year older at the end of this step, the first being 0. */
    public boolean endsYear(int step) {
        return (step + 1) % stepsPerYear == 0;
    }
}

package org.cadre.workforce.forecast.flow;

import org.ejml.simple.SimpleMatrix;

/** Who joins each grade at the end of every step. */
public final class Recruits {

    private final SimpleMatrix expected;
    private final boolean byChance;

    private Recruits(double[] expected, boolean byChance) {
        this.expected = Rows.of(expected);
        this.byChance = byChance;
    }

    /** Exactly so many, as a plan says. */
    public static Recruits fixed(double... expected) {
        return new Recruits(expected, false);
    }

    /** So many on average, independently of each other. */
    public static Recruits poisson(double... expected) {
        return new Recruits(expected, true);
    }

    SimpleMatrix expected() {
        return expected;
    }

    /** Of each grade: as large as the mean if they come by chance. */
    SimpleMatrix variances() {
        return byChance ? expected : expected.scale(0);
    }
}

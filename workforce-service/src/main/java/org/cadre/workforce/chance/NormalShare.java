package org.cadre.workforce.chance;

/** The standard normal distribution: which share of it does not exceed a value, and how dense it is there. */
public final class NormalShare {

    private static final double FAR = 8;
    private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

    private NormalShare() {}

    /** From 0 to 1, by Marsaglia's series (2004). */
    public static double of(double value) {
        if (Math.abs(value) > FAR) {
            return value > 0 ? 1 : 0;
        }
        var term = value;
        var sum = value;
        for (int odd = 3; sum + term != sum; odd += 2) {
            term *= value * value / odd;
            sum += term;
        }
        return 0.5 + sum * StrictMath.exp(-value * value / 2) / ROOT_OF_TWO_PI;
    }

    /** Height of the bell curve. */
    public static double density(double value) {
        return StrictMath.exp(-value * value / 2) / ROOT_OF_TWO_PI;
    }
}

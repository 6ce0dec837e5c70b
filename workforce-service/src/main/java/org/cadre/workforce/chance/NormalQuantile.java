package org.cadre.workforce.chance;

/** The inverse of the standard normal distribution, by Acklam's rational approximation; good to nine digits. */
public final class NormalQuantile {

    private static final double TAIL = 0.02425;

    private static final double[] MIDDLE_ABOVE = {
        -39.69683028665376,
        220.9460984245205,
        -275.9285104469687,
        138.3577518672690,
        -30.66479806614716,
        2.506628277459239
    };
    private static final double[] MIDDLE_BELOW = {
        -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1
    };
    private static final double[] TAIL_ABOVE = {
        -0.007784894002430293,
        -0.3223964580411365,
        -2.400758277161838,
        -2.549732539343734,
        4.374664141464968,
        2.938163982698783
    };
    private static final double[] TAIL_BELOW = {
        0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1
    };

    private NormalQuantile() {}

    /** The value that so large a share of the distribution does not exceed; the share is above 0 and below 1. */
    public static double of(double share) {
        if (share < TAIL) {
            return tail(share);
        }
        if (share > 1 - TAIL) {
            return -tail(1 - share);
        }
        var centred = share - 0.5;
        var square = centred * centred;
        return centred * polynomial(MIDDLE_ABOVE, square) / polynomial(MIDDLE_BELOW, square);
    }

    private static double tail(double share) {
        var root = Math.sqrt(-2 * StrictMath.log(share));
        return polynomial(TAIL_ABOVE, root) / polynomial(TAIL_BELOW, root);
    }

    private static double polynomial(double[] coefficients, double at) {
        var sum = 0.0;
        for (var coefficient : coefficients) {
            sum = sum * at + coefficient;
        }
        return sum;
    }
}

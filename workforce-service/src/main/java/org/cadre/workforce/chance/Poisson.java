package org.cadre.workforce.chance;

import org.cadre.kit.problem.DomainException;

/**
 * How many come when they come independently of each other: drawn exactly, never by a normal number. Where few are
 * expected, by inversion from one uniform number; where many are, by transformed rejection (PTRS, Hoermann, 1993), which
 * takes some three numbers however many they are.
 */
public final class Poisson {

    /** With more expected than this, rejection is quicker than inversion. */
    static final double MANY = 16;

    /** So many can still be counted in whole numbers with room to spare. */
    static final double MOST = 1e9;

    private Poisson() {}

    public static int of(double mean, long stream) {
        if (mean > MOST) {
            throw DomainException.invalidField(
                    "mean",
                    "people-too-many",
                    "%.0f are expected to come at once; at most %.0f are drawn one by one".formatted(mean, MOST));
        }
        return mean > MANY ? rejection(mean, stream) : inversion(mean, Draws.uniform(stream, 0));
    }

    private static int inversion(double mean, double share) {
        double weight = StrictMath.exp(-mean);
        double left = share;
        int drawn = 0;
        while (left > weight && weight > 0) {
            left -= weight;
            drawn++;
            weight *= mean / drawn;
        }
        return drawn;
    }

    private static int rejection(double mean, long stream) {
        double b = 0.931 + 2.53 * Math.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double scale = 1.1239 + 1.1328 / (b - 3.4);
        for (int index = 0; ; index += 2) {
            double u = Draws.uniform(stream, index) - 0.5;
            double v = Draws.uniform(stream, index + 1);
            double tail = 0.5 - Math.abs(u);
            double drawn = Math.floor((2 * a / tail + b) * u + mean + 0.43);
            if (tail >= 0.07 && v <= 0.9277 - 3.6224 / (b - 2)) {
                return (int) drawn;
            }
            if (drawn >= 0 && (tail >= 0.013 || v <= tail)) {
                double height = StrictMath.log(v * scale / (a / (tail * tail) + b));
                if (height <= weight(mean, (int) drawn)) {
                    return (int) drawn;
                }
            }
        }
    }

    /** The logarithm of the chance of a number. */
    private static double weight(double mean, int drawn) {
        return drawn * StrictMath.log(mean) - mean - LogFactorial.of(drawn);
    }
}

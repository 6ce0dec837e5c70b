package org.cadre.workforce.chance;

/** How many come when they come independently of each other: drawn exactly, by inversion, in parts of a small mean. */
public final class Poisson {

    private static final double PART = 16;

    private Poisson() {}

    public static int of(double mean, long stream) {
        int drawn = 0;
        double left = mean;
        for (int index = 0; left > 0; index++) {
            drawn += small(Math.min(PART, left), Draws.uniform(stream, index));
            left -= PART;
        }
        return drawn;
    }

    private static int small(double mean, double share) {
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
}

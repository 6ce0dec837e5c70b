package org.cadre.benchmarks.figure;

import java.util.Arrays;
import java.util.Collection;
import java.util.random.RandomGenerator;

/** The median of a few values, and how far it would move if the same runs were drawn again. */
public final class Bootstrap {

    private static final int DRAWS = 10_000;
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    private final RandomGenerator random;

    public Bootstrap(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The value in the middle, with its interval.
     *
     * @throws IllegalArgumentException if there is no value
     */
    public Estimate median(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        var drawn = new double[DRAWS];
        var found = values.stream().mapToDouble(Double::doubleValue).toArray();
        for (var draw = 0; draw < DRAWS; draw++) {
            drawn[draw] = middle(random.ints(found.length, 0, found.length)
                    .mapToDouble(place -> found[place])
                    .toArray());
        }
        Arrays.sort(drawn);
        var method = "bootstrap, 95 %%, of %d".formatted(found.length);
        return new Estimate(middle(found), at(drawn, LOW), at(drawn, HIGH), method);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static double middle(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}

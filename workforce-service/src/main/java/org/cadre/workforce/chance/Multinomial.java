package org.cadre.workforce.chance;

import java.util.Arrays;

/** How so many people divide themselves among several fates: one binomial draw after the other, so exactly. */
public final class Multinomial {

    private Multinomial() {}

    /**
     * Writes how many have each fate. Everybody has one.
     *
     * @param weights in proportion to the chances; one at least is more than 0
     */
    public static void of(int n, double[] weights, long stream, int[] drawn) {
        if (n == 0) {
            Arrays.fill(drawn, 0, weights.length, 0);
            return;
        }
        double rest = 0;
        for (var weight : weights) {
            rest += weight;
        }
        if (n == 1) {
            one(weights, rest * Draws.uniform(stream, 0), drawn);
            return;
        }
        int left = n;
        int last = 0;
        for (int fate = 0; fate < weights.length; fate++) {
            drawn[fate] = some(left, weights[fate], rest, stream, fate);
            left -= drawn[fate];
            rest -= weights[fate];
            last = weights[fate] > 0 ? fate : last;
        }
        drawn[last] += left;
    }

    /** A person's fate takes one number: the first at which the weights so far are more than it. */
    private static void one(double[] weights, double place, int[] drawn) {
        double before = 0;
        int chosen = -1;
        int last = 0;
        for (int fate = 0; fate < weights.length; fate++) {
            drawn[fate] = 0;
            before += weights[fate];
            last = weights[fate] > 0 ? fate : last;
            chosen = chosen < 0 && place < before ? fate : chosen;
        }
        drawn[chosen < 0 ? last : chosen] = 1;
    }

    private static int some(int left, double weight, double rest, long stream, int fate) {
        if (left == 0 || weight == 0) {
            return 0;
        }
        return weight >= rest ? left : Binomial.of(left, weight / rest, stream, fate);
    }
}

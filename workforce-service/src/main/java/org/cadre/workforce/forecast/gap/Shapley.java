package org.cadre.workforce.forecast.gap;

import java.util.BitSet;
import java.util.function.ToDoubleFunction;
import org.cadre.kit.problem.DomainException;

/**
 * What each of several levers contributes to a result, whatever their order: the mean over all orders in which they
 * could be pulled. The contributions sum to the difference that all of them make together.
 */
public final class Shapley {

    /** Each further lever doubles the runs. */
    public static final int MOST = 10;

    private Shapley() {}

    /**
     * What each of them contributes.
     *
     * @param result of a run with the levers of the set pulled, the others not; called once for each set
     * @return by lever
     */
    public static double[] contributions(int levers, ToDoubleFunction<BitSet> result) {
        if (levers < 0 || levers > MOST) {
            throw DomainException.invalid(
                    "too-many-levers",
                    "At most %d groups of levers are taken apart exactly, not %d.".formatted(MOST, levers));
        }
        var results = new double[1 << levers];
        for (var set = 0; set < results.length; set++) {
            results[set] = result.applyAsDouble(BitSet.valueOf(new long[] {set}));
        }
        var contributions = new double[levers];
        for (var lever = 0; lever < levers; lever++) {
            contributions[lever] = contribution(lever, levers, results);
        }
        return contributions;
    }

    private static double contribution(int lever, int levers, double[] results) {
        var sum = 0.0;
        for (var set = 0; set < results.length; set++) {
            if ((set & 1 << lever) == 0) {
                sum += share(Integer.bitCount(set), levers) * (results[set | 1 << lever] - results[set]);
            }
        }
        return sum;
    }

    /** Of all orders, those in which exactly these levers come before: {@code s! (k - s - 1)! / k!}. */
    private static double share(int before, int levers) {
        var share = 1.0 / levers;
        for (var place = 1; place <= before; place++) {
            share *= (double) place / (levers - place);
        }
        return share;
    }
}

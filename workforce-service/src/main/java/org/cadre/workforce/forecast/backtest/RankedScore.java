package org.cadre.workforce.forecast.backtest;

import java.util.Arrays;
import org.cadre.kit.problem.DomainException;

/**
 * The continuous ranked probability score of draws: {@code mean |x - y| - mean |x - x'| / 2}, in the unit of what is forecast. Of a
 * single figure it is the absolute error, so that a forecast with a spread and one without are measured alike (Gneiting and
 * Raftery, Journal of the American Statistical Association 102, 2007).
 */
public final class RankedScore {

    private RankedScore() {}

    public static double of(double[] draws, double actual) {
        if (draws.length == 0) {
            throw DomainException.invalid("nothing-drawn", "A score needs one draw or more");
        }
        var sorted = draws.clone();
        Arrays.sort(sorted);
        double off = 0;
        double apart = 0;
        for (int rank = 0; rank < sorted.length; rank++) {
            off += Math.abs(sorted[rank] - actual);
            apart += (2.0 * rank - sorted.length + 1) * sorted[rank];
        }
        double size = sorted.length;
        return off / size - apart / (size * size);
    }

    /**
     * How much of the score of the naive method a forecast saves: one is perfect, nought is no better, and less than nought is
     * worse.
     */
    public static double skill(double score, double naive) {
        if (!(naive > 0)) {
            throw DomainException.invalid(
                    "naive-perfect", "Nothing is better than a naive forecast that was never off");
        }
        return 1 - score / naive;
    }

    /** The share of draws that what came is above: evenly spread from nought to one where the spread is right (PIT). */
    public static double place(double[] draws, double actual) {
        double below = 0;
        for (double draw : draws) {
            below += draw < actual ? 1 : draw == actual ? 0.5 : 0;
        }
        return below / draws.length;
    }
}

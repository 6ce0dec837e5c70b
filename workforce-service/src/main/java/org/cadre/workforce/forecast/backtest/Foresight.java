package org.cadre.workforce.forecast.backtest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How good forecasts with a spread were: each is what a method expected, with the errors that were known when it was made.
 *
 * @param forecasts how many there were
 * @param rankedScore the mean of their continuous ranked probability scores (CRPS), in the unit of what is forecast; less is better
 * @param within50 the share of outcomes inside the interval that says 50 %
 * @param within80 likewise
 * @param within95 likewise
 * @param tenths how many outcomes lay in each tenth of their spread, from the lowest up (PIT): evenly many where the spread is right
 */
public record Foresight(
        int forecasts, double rankedScore, double within50, double within80, double within95, List<Integer> tenths) {

    private static final int TENTHS = 10;

    public Foresight {
        tenths = List.copyOf(tenths);
    }

    /** Nothing where too few errors were known for any of them. */
    static Optional<Foresight> of(List<Prediction> predictions) {
        var errors = PastErrors.byOrigin(predictions);
        var spread = predictions.stream()
                .filter(each -> errors.containsKey(each.origin()))
                .toList();
        if (spread.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Foresight(
                spread.size(),
                mean(spread, each -> errors.get(each.origin()).rankedScore(each)),
                within(spread, errors, .5),
                within(spread, errors, .8),
                within(spread, errors, .95),
                tenths(spread, errors)));
    }

    private static double mean(List<Prediction> spread, ToDoubleFunction<Prediction> part) {
        return spread.stream().mapToDouble(part).sum() / spread.size();
    }

    private static double within(List<Prediction> spread, Map<Integer, PastErrors> errors, double said) {
        var lows = new HashMap<Integer, Double>();
        var highs = new HashMap<Integer, Double>();
        errors.forEach((origin, known) -> {
            lows.put(origin, known.quantile((1 - said) / 2));
            highs.put(origin, known.quantile((1 + said) / 2));
        });
        return mean(
                spread,
                each -> lows.get(each.origin()) <= each.surprise() && each.surprise() <= highs.get(each.origin())
                        ? 1
                        : 0);
    }

    private static List<Integer> tenths(List<Prediction> spread, Map<Integer, PastErrors> errors) {
        var counts = new Integer[TENTHS];
        Arrays.fill(counts, 0);
        for (var each : spread) {
            double place = errors.get(each.origin()).place(each);
            counts[Math.min(TENTHS - 1, (int) (TENTHS * place))]++;
        }
        return List.of(counts);
    }

    /** By how much of the score of another method on the same forecasts it is better; below nought where it is worse. */
    public double skillOver(Foresight other) {
        return RankedScore.skill(rankedScore, other.rankedScore);
    }
}

package org.cadre.workforce.forecast.backtest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cadre.workforce.chance.Quantiles;

/** How far a method had been off when a forecast was made. What it expects, with all of these errors, is its forecast with a spread. */
final class PastErrors {

    /** Of fewer errors an interval of one in ten is a guess. */
    static final int LEAST = 10;

    private final double[] ratios;
    private final Quantiles surprises = new Quantiles();

    private PastErrors(List<Prediction> known) {
        ratios = known.stream()
                .mapToDouble(past -> past.actual() / past.expected())
                .sorted()
                .toArray();
        known.forEach(past -> surprises.add(past.surprise()));
    }

    /** Those that were known at each origin; origins that knew too few are left out. */
    static Map<Integer, PastErrors> byOrigin(List<Prediction> predictions) {
        return predictions.stream()
                .map(Prediction::origin)
                .distinct()
                .map(origin -> Map.entry(origin, known(predictions, origin)))
                .filter(entry -> entry.getValue().size() >= LEAST)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new PastErrors(entry.getValue())));
    }

    static List<Prediction> known(List<Prediction> predictions, int origin) {
        return predictions.stream().filter(other -> other.target() <= origin).toList();
    }

    double rankedScore(Prediction forecast) {
        var draws = ratios.clone();
        for (int at = 0; at < draws.length; at++) {
            draws[at] *= forecast.expected();
        }
        return RankedScore.of(draws, forecast.actual());
    }

    /** The share of the spread that lies below what came. */
    double place(Prediction forecast) {
        return RankedScore.place(ratios, forecast.actual() / forecast.expected());
    }

    /** The logarithm that so large a share of the errors does not exceed. */
    double quantile(double share) {
        return surprises.at(share);
    }
}

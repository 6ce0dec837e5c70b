package org.cadre.workforce.forecast.backtest;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.cadre.kit.problem.DomainException;

/**
 * How far predictions were off.
 *
 * @param forecasts how many there were
 * @param meanError the mean of the absolute errors, each as a share of what came (MAPE): a small group counts as much as a large one
 * @param weightedError all absolute errors together as a share of all that came (weighted MAPE)
 * @param bias all errors together as a share of all that came; negative where too little was expected
 */
public record Accuracy(int forecasts, double meanError, double weightedError, double bias) {

    public static Accuracy of(List<Prediction> predictions) {
        if (predictions.isEmpty()) {
            throw DomainException.invalid(
                    "nothing-to-compare",
                    "No year has an outcome so far ahead: a shorter horizon or an earlier origin");
        }
        double came = sum(predictions, Prediction::actual);
        return new Accuracy(
                predictions.size(),
                sum(predictions, each -> Math.abs(each.error()) / each.actual()) / predictions.size(),
                sum(predictions, each -> Math.abs(each.error())) / came,
                sum(predictions, Prediction::error) / came);
    }

    private static double sum(List<Prediction> predictions, ToDoubleFunction<Prediction> part) {
        return predictions.stream().mapToDouble(part).sum();
    }

    /** As it is read out. */
    public String inWords() {
        return String.format(
                Locale.UK,
                "Of %d forecasts the typical one was %.1f %% off, all together %.1f %%; they expected %.1f %% too %s.",
                forecasts,
                100 * meanError,
                100 * weightedError,
                100 * Math.abs(bias),
                bias < 0 ? "few" : "many");
    }
}

package org.cadre.workforce.forecast.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cadre.workforce.forecast.uncertainty.Interval;

/** A method beside the simple ones, on the same forecasts of the same years: what does not beat them is no forecast. */
public final class BackTest {

    /** So many years of growth does a method need that takes the longest look back. */
    public static final int LOOKS_BACK = 3;

    private final Method method;
    private final List<History> histories;
    private final int firstOrigin;

    /**
     * Of histories, each of which begins as soon as all methods know enough of it.
     *
     * @param firstOrigin the first year that is taken as the present
     */
    public BackTest(Method method, List<History> histories, int firstOrigin) {
        this.method = method;
        this.histories = List.copyOf(histories);
        this.firstOrigin = firstOrigin;
    }

    /**
     * What came of it so many years ahead.
     *
     * @param simple those of the simple ones
     * @param graded its intervals, each from errors that were known when it was made
     * @param foresight those of all methods as forecasts with a spread; none where too few errors were known
     * @param method the one that was tried
     * @param predictions those of it
     */
    public record Result(
            int years,
            Accuracy own,
            Map<Reference, Accuracy> simple,
            List<Graded> graded,
            Map<Method, Foresight> foresight,
            Method method,
            List<Prediction> predictions) {

        public Result {
            simple = Map.copyOf(simple);
            graded = List.copyOf(graded);
            foresight = Map.copyOf(foresight);
            predictions = List.copyOf(predictions);
        }

        /** Of the simple ones, the one that was least off, all errors together. */
        public Reference best() {
            return Arrays.stream(Reference.values())
                    .min(Comparator.comparingDouble(each -> of(each).weightedError()))
                    .orElseThrow();
        }

        public Accuracy of(Reference reference) {
            return simple.get(reference);
        }

        public boolean isBetter() {
            return own.weightedError() < of(best()).weightedError();
        }

        /** How far the intervals held; none where too little was known to make any. */
        public Optional<Calibration> held() {
            return graded.isEmpty() ? Optional.empty() : Optional.of(Calibration.of(graded));
        }

        /**
         * The 80 % interval of all errors that are known now, around 1: what came lay so far below and above what was expected. None
         * where too few are known.
         */
        public Optional<Interval> pastErrors() {
            return predictions.size() < PastErrors.LEAST
                    ? Optional.empty()
                    : Optional.of(new ResidualIntervals(predictions).around(1));
        }

        /** How good its forecasts with a spread were. */
        public Optional<Foresight> ownForesight() {
            return Optional.ofNullable(foresight.get(method));
        }

        /** Those of a simple one, on the same forecasts. */
        public Optional<Foresight> foresightOf(Reference reference) {
            return Optional.ofNullable(foresight.get(reference));
        }

        /** As it is read out. */
        public String inWords() {
            return String.format(
                    Locale.UK,
                    "%d year%s ahead the flows were %.1f %% off in %d forecasts, all errors together; the best of the simple methods, %s, was %.1f %% off: the flows %s.",
                    years,
                    years == 1 ? "" : "s",
                    100 * own.weightedError(),
                    own.forecasts(),
                    best(),
                    100 * of(best()).weightedError(),
                    isBetter() ? "beat it" : "do not beat it");
        }
    }

    /** None where no year so far ahead has an outcome. */
    public Optional<Result> ahead(int years) {
        var own = predictions(method, years);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var simple = new EnumMap<Reference, Accuracy>(Reference.class);
        var foresight = new HashMap<Method, Foresight>();
        Foresight.of(own).ifPresent(found -> foresight.put(method, found));
        for (var reference : Reference.values()) {
            var others = predictions(reference, years);
            simple.put(reference, Accuracy.of(others));
            Foresight.of(others).ifPresent(found -> foresight.put(reference, found));
        }
        return Optional.of(new Result(years, Accuracy.of(own), simple, graded(own), foresight, method, own));
    }

    private List<Prediction> predictions(Method by, int years) {
        return histories.stream()
                .flatMap(history -> from(history).predictions(by, List.of(history), years).stream())
                .toList();
    }

    private RollingOrigin from(History history) {
        return new RollingOrigin(Math.max(firstOrigin, history.firstYear() + LOOKS_BACK));
    }

    private static List<Graded> graded(List<Prediction> predictions) {
        var graded = new ArrayList<Graded>();
        Map<Integer, List<Prediction>> known = new HashMap<>();
        for (var prediction : predictions) {
            var past = known.computeIfAbsent(prediction.origin(), origin -> PastErrors.known(predictions, origin));
            if (past.size() >= PastErrors.LEAST) {
                grade(prediction, new ResidualIntervals(past)).ifPresent(graded::add);
            }
        }
        return graded;
    }

    /** Where all errors lay on one side, the middle of the interval stands for what was expected. */
    private static Optional<Graded> grade(Prediction prediction, ResidualIntervals intervals) {
        var interval = intervals.around(prediction.expected());
        if (!(interval.low() < interval.high())) {
            return Optional.empty();
        }
        boolean isInside = interval.low() < prediction.expected() && prediction.expected() < interval.high();
        double middle = isInside ? prediction.expected() : (interval.low() + interval.high()) / 2;
        return Optional.of(new Graded(interval, middle, prediction.actual()));
    }
}

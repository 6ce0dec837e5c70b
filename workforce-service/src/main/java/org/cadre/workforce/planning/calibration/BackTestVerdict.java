package org.cadre.workforce.planning.calibration;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibrationBackTest;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibrationHorizon;
import org.cadre.workforce.planning.calibration.ForecastValidation.CalibratedBand;
import org.cadre.workforce.planning.calibration.ForecastValidation.TestedHorizon;

/** What a back-test says of forecasts by its rates: whether they beat the simple methods, and how far its own intervals held. */
record BackTestVerdict(CalibrationBackTest test) {

    /** Intervals held as far ahead as they did at each horizon before: the first at which they did not ends it. */
    ForecastValidation of(UUID calibration, List<CalibratedBand> bands) {
        var tested = test.horizons().stream()
                .filter(horizon -> horizon.coverage() != null)
                .map(BackTestVerdict::tested)
                .toList();
        int ahead = tested.stream()
                .takeWhile(TestedHorizon::held)
                .mapToInt(TestedHorizon::years)
                .max()
                .orElse(0);
        return new ForecastValidation(
                calibration, bands.size(), ahead, beatsReference(), tested, bands, words(calibration, tested));
    }

    private static TestedHorizon tested(CalibrationHorizon horizon) {
        var coverage = horizon.coverage();
        return new TestedHorizon(
                horizon.years(), coverage.forecasts(), coverage.share(), coverage.standing(), coverage.width());
    }

    private Boolean beatsReference() {
        return test.horizons().isEmpty()
                ? null
                : Boolean.valueOf(test.horizons().stream().allMatch(CalibrationHorizon::beatsReference));
    }

    private String words(UUID calibration, List<TestedHorizon> tested) {
        if (test.horizons().isEmpty()) {
            return "Not back-tested: calibration %s knows too few years.".formatted(calibration);
        }
        var outcome = Stream.of(beaten(true), beaten(false))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
        return "In the back-test of calibration %s the flows %s. %s".formatted(calibration, outcome, held(tested));
    }

    private String beaten(boolean isBeaten) {
        var mine = test.horizons().stream()
                .filter(horizon -> horizon.beatsReference() == isBeaten)
                .toList();
        if (mine.isEmpty()) {
            return "";
        }
        var best = mine.stream().map(horizon -> horizon.best().name()).distinct().collect(Collectors.joining(", "));
        var years = mine.stream().map(horizon -> Integer.toString(horizon.years())).collect(Collectors.joining(", "));
        return "%s the best simple method (%s) %s year%s ahead"
                .formatted(isBeaten ? "beat" : "did not beat", best, years, years.equals("1") ? "" : "s");
    }

    private static String held(List<TestedHorizon> tested) {
        if (tested.isEmpty()) {
            return "Too little is known to test intervals on years that have passed.";
        }
        return tested.stream()
                .map(horizon -> String.format(
                        Locale.UK,
                        "%d ahead %.0f %% of %d",
                        horizon.years(),
                        100 * horizon.coverage().doubleValue(),
                        horizon.forecasts()))
                .collect(Collectors.joining(
                        ", ", "Of its own 80 % intervals, which are not those of this run, held, by years: ", "."));
    }
}

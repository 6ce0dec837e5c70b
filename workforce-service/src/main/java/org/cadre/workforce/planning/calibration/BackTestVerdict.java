package org.cadre.workforce.planning.calibration;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibrationBackTest;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CoverageStanding;
import org.cadre.workforce.planning.calibration.ForecastValidation.TestedHorizon;

/** Up to how many years ahead the intervals of a back-test held: the first horizon at which they did not ends it. */
record BackTestVerdict(CalibrationBackTest test) {

    ForecastValidation of(UUID calibration, int bands, int years) {
        var horizons = test.horizons().stream()
                .filter(horizon -> horizon.coverage() != null)
                .map(horizon -> new TestedHorizon(
                        horizon.years(),
                        horizon.coverage().forecasts(),
                        horizon.coverage().share(),
                        horizon.coverage().standing()))
                .toList();
        int ahead = horizons.stream()
                .takeWhile(horizon -> horizon.standing() == CoverageStanding.VALIDATED)
                .mapToInt(TestedHorizon::years)
                .max()
                .orElse(0);
        return new ForecastValidation(
                calibration, bands, ahead, ahead >= years, horizons, words(ahead, years, horizons));
    }

    private static String words(int ahead, int years, List<TestedHorizon> horizons) {
        if (horizons.isEmpty()) {
            return "Not validated: too little is known to test intervals by these rates on years that have passed.";
        }
        var held = horizons.stream()
                .map(horizon -> String.format(
                        Locale.UK,
                        "%d ahead %.0f %% of %d",
                        horizon.years(),
                        100 * horizon.coverage().doubleValue(),
                        horizon.forecasts()))
                .collect(Collectors.joining(", "));
        return "%s Of outcomes of past years the interval that says 80 %% held, by years: %s."
                .formatted(verdict(ahead, years), held);
    }

    private static String verdict(int ahead, int years) {
        if (ahead == 0) {
            return "Not validated.";
        }
        var reach = "Validated up to year %d".formatted(Math.min(ahead, years));
        return ahead >= years ? reach + "." : reach + ", not validated beyond.";
    }
}

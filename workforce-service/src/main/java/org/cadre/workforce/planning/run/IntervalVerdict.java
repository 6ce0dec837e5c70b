package org.cadre.workforce.planning.run;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cadre.workforce.planning.calibration.ForecastValidation.TestedHorizon;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunValidation;

/**
 * Holds the 80 % interval of those in post against errors of years that have passed. Validated is what is at least as wide as
 * these were, as a share of what is expected, and as far ahead as intervals made of them held.
 */
record IntervalVerdict(RunLine line, List<TestedHorizon> tested) {

    RunValidation of(int bands, int calibrated) {
        int ahead = tested.stream()
                .takeWhile(horizon -> isReached(horizon) && horizon.held() && isWideEnough(horizon))
                .mapToInt(TestedHorizon::years)
                .max()
                .orElse(0);
        var words = "%s%s Of %d band%s %d %s by rates of the calibration."
                .formatted(
                        verdict(ahead), widths(), bands, bands == 1 ? "" : "s", calibrated, calibrated == 1 ? "loses staff" : "lose staff");
        return new RunValidation(bands, calibrated, ahead, ahead >= years(), words);
    }

    private int years() {
        return line.years().size();
    }

    private boolean isReached(TestedHorizon horizon) {
        return horizon.years() <= years();
    }

    private boolean isWideEnough(TestedHorizon horizon) {
        return own(horizon) >= horizon.width().doubleValue();
    }

    private double own(TestedHorizon horizon) {
        var inPost = line.years().get(horizon.years() - 1).inPost();
        var width = inPost.p90().subtract(inPost.p10());
        return inPost.mean().signum() > 0 ? width.doubleValue() / inPost.mean().doubleValue() : 0;
    }

    private String verdict(int ahead) {
        if (ahead >= years()) {
            return "Validated up to year %d.".formatted(ahead);
        }
        var reach = ahead == 0 ? "Not validated" : "Validated up to year %d, not validated beyond".formatted(ahead);
        return "%s: %s."
                .formatted(
                        reach,
                        tested.stream()
                                .filter(horizon -> horizon.years() > ahead)
                                .findFirst()
                                .filter(this::isReached)
                                .map(this::lacks)
                                .orElse("no intervals so far ahead could be tested"));
    }

    private String lacks(TestedHorizon horizon) {
        if (!horizon.held()) {
            return "in year %d intervals of past errors did not hold, or too few outcomes are known"
                    .formatted(horizon.years());
        }
        return "narrower than past errors in year %d".formatted(horizon.years());
    }

    /** Both, so that a reader sees by how much. */
    private String widths() {
        var both = tested.stream()
                .filter(horizon -> isReached(horizon) && horizon.width() != null)
                .map(horizon -> String.format(
                        Locale.UK,
                        "in year %d %.1f %% (past errors %.1f %%)",
                        horizon.years(),
                        100 * own(horizon),
                        100 * horizon.width().doubleValue()))
                .collect(Collectors.joining(", "));
        return both.isEmpty() ? "" : " The 80 % interval is, of what is expected, wide " + both + ".";
    }
}

package org.cadre.workforce.planning.calibration;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.forecast.backtest.BackTest;
import org.cadre.workforce.forecast.backtest.Foresight;
import org.cadre.workforce.forecast.backtest.Reference;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibrationForesight;

/** What a back-test says of forecasts with a spread, as a calibration tells it. */
record TriedForesight(BackTest.Result result) {

    Optional<CalibrationForesight> ofTheFlows() {
        return result.ownForesight()
                .map(own -> new CalibrationForesight(
                        own.forecasts(),
                        Rounded.of(own.within50()),
                        Rounded.of(own.within80()),
                        Rounded.of(own.within95()),
                        own.tenths(),
                        words(own)));
    }

    /** Nothing where the spread of NAIVE was never off. */
    BigDecimal skill(Foresight of) {
        return naive().map(naive -> Rounded.of(of.skillOver(naive))).orElse(null);
    }

    private Optional<Foresight> naive() {
        return result.foresightOf(Reference.NAIVE).filter(naive -> naive.rankedScore() > 0);
    }

    private String words(Foresight own) {
        var held = String.format(
                Locale.UK,
                "Of %d outcomes %.0f %% lay in the interval that says 50 %%, %.0f %% in that of 80 %% and %.0f %% in that of 95 %%",
                own.forecasts(),
                100 * own.within50(),
                100 * own.within80(),
                100 * own.within95());
        return naive().map(own::skillOver)
                .map(skill -> String.format(
                        Locale.UK,
                        "%s; by the ranked score the flows are %.0f %% %s than NAIVE.",
                        held,
                        100 * Math.abs(skill),
                        skill > 0 ? "better" : "worse"))
                .orElse(held + ".");
    }
}

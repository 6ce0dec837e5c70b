package org.cadre.workforce.planning.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.cadre.workforce.forecast.backtest.PublishedStaff;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibrationHorizon;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.ForecastMethod;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationGroup;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule FC29 of the guide for forecasting: the reference table of the specification, as a calibration tells it. */
class ReferenceTableTest {

    private static List<CalibrationHorizon> horizons;

    @BeforeAll
    static void calibrate() throws IOException {
        var units = PublishedStaff.histories().stream()
                .map(group -> Histories.stocks(
                        group.group(),
                        group.firstYear(),
                        group.stocks().stream().mapToLong(Double::longValue).toArray()))
                .toArray(CalibrationUnit[]::new);
        var asked = new NewCalibration(
                "RR8", "England", List.of(new CalibrationGroup("All staff", List.of(units))), "2012/13", List.of());
        horizons = Histories.answer(asked).backTest().horizons();
    }

    @ParameterizedTest
    @CsvSource({
        "1, NAIVE,    .03867, .02772, 96",
        "1, DAMPED_3, .03460, .01941, 96",
        "3, DRIFT,    .11027, .07011, 72",
        "5, DRIFT_3,  .15043, .09615, 48",
        "5, DAMPED_3, .14219, .10384, 48"
    })
    void the_simple_methods_are_as_far_off_as_the_table_says(
            int years, ForecastMethod method, BigDecimal mean, BigDecimal weighted, int forecasts) {
        var score = horizon(years).scores().stream()
                .filter(each -> each.method() == method)
                .findFirst()
                .orElseThrow();

        assertThat(score.forecasts()).isEqualTo(forecasts);
        assertThat(score.meanError()).isCloseTo(mean, within(new BigDecimal("0.000006")));
        assertThat(score.weightedError()).isCloseTo(weighted, within(new BigDecimal("0.000006")));
    }

    @ParameterizedTest
    @CsvSource({"1, DRIFT_3", "3, DRIFT_3", "5, DRIFT_3"})
    void the_best_of_them_is_the_one_to_beat(int years, ForecastMethod best) {
        assertThat(horizon(years).best()).isEqualTo(best);
        assertThat(horizon(years).inWords()).contains("the best of the simple methods, " + best);
    }

    private static CalibrationHorizon horizon(int years) {
        return horizons.stream()
                .filter(horizon -> horizon.years() == years)
                .findFirst()
                .orElseThrow();
    }
}

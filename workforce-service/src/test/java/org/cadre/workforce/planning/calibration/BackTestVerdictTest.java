package org.cadre.workforce.planning.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibrationBackTest;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibrationCoverage;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibrationHorizon;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CoverageStanding;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.ForecastMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule FC66 of the guide for forecasting. */
class BackTestVerdictTest {

    private static final int[] YEARS = {1, 2, 3, 5};

    @ParameterizedTest
    @CsvSource({"1, true, 1", "2, true, 2", "3, false, 2", "15, false, 2"})
    void a_forecast_is_validated_as_far_as_all_intervals_held(int years, boolean validated, int told) {
        var verdict = verdict(
                years,
                CoverageStanding.VALIDATED,
                CoverageStanding.VALIDATED,
                CoverageStanding.WIDENED,
                CoverageStanding.VALIDATED);

        assertThat(verdict.yearsAhead()).isEqualTo(2);
        assertThat(verdict.validated()).isEqualTo(validated);
        assertThat(verdict.inWords())
                .startsWith("Validated up to year %d%s".formatted(told, validated ? "." : ", not validated beyond."))
                .contains("1 ahead 81 % of 40, 2 ahead 81 % of 40, 3 ahead 81 % of 40, 5 ahead 81 % of 40");
    }

    @Test
    void too_few_outcomes_for_the_first_year_validate_nothing() {
        var verdict = verdict(1, CoverageStanding.TOO_FEW, CoverageStanding.VALIDATED);

        assertThat(verdict.yearsAhead()).isZero();
        assertThat(verdict.validated()).isFalse();
        assertThat(verdict.inWords()).startsWith("Not validated. Of outcomes");
    }

    @Test
    void without_a_test_nothing_is_validated() {
        var verdict = verdict(1);

        assertThat(verdict.validated()).isFalse();
        assertThat(verdict.horizons()).isEmpty();
        assertThat(verdict.inWords()).startsWith("Not validated: too little is known");
    }

    private static ForecastValidation verdict(int years, CoverageStanding... standings) {
        var horizons = IntStream.range(0, standings.length)
                .mapToObj(at -> horizon(YEARS[at], standings[at]))
                .toList();
        return new BackTestVerdict(new CalibrationBackTest(0, horizons, "")).of(new UUID(0, 1), 1, years);
    }

    private static CalibrationHorizon horizon(int years, CoverageStanding standing) {
        var coverage = new CalibrationCoverage(40, new BigDecimal("0.81"), standing, BigDecimal.ONE, "");
        return new CalibrationHorizon(years, List.of(), ForecastMethod.NAIVE, false, coverage, null, "");
    }
}

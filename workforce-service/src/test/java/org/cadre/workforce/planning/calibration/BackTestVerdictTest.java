package org.cadre.workforce.planning.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibrationBackTest;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibrationCoverage;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibrationHorizon;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CoverageStanding;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.ForecastMethod;
import org.cadre.workforce.planning.calibration.ForecastValidation.CalibratedBand;
import org.junit.jupiter.api.Test;

/** Rule FC66 of the guide for forecasting. */
class BackTestVerdictTest {

    private static final int[] YEARS = {1, 2, 3, 5};
    private static final UUID CALIBRATION = new UUID(0, 1);

    @Test
    void its_intervals_held_as_far_ahead_as_none_before_did_not() {
        var verdict = verdict(
                false,
                CoverageStanding.VALIDATED,
                CoverageStanding.VALIDATED,
                CoverageStanding.WIDENED,
                CoverageStanding.VALIDATED);

        assertThat(verdict.yearsAhead()).isEqualTo(2);
        assertThat(verdict.bands()).isEqualTo(1);
        assertThat(verdict.horizons().getFirst().width()).isEqualByComparingTo("0.07");
        assertThat(verdict.inWords())
                .contains("Of its own 80 % intervals, which are not those of this run, held, by years:")
                .contains("1 ahead 81 % of 40, 2 ahead 81 % of 40, 3 ahead 81 % of 40, 5 ahead 81 % of 40");
    }

    @Test
    void it_names_the_calibration_and_whether_it_beat_the_simple_methods() {
        var worse = verdict(false, CoverageStanding.VALIDATED, CoverageStanding.VALIDATED);
        var better = verdict(true, CoverageStanding.VALIDATED);

        assertThat(worse.beatsReference()).isFalse();
        assertThat(worse.inWords())
                .startsWith("In the back-test of calibration " + CALIBRATION
                        + " the flows did not beat the best simple method (DRIFT_3) 1, 2 years ahead.");
        assertThat(better.beatsReference()).isTrue();
        assertThat(better.inWords()).contains("the flows beat the best simple method (DRIFT_3) 1 year ahead.");
    }

    @Test
    void what_it_beats_at_one_distance_only_is_said_so() {
        var mixed = of(List.of(
                horizon(1, CoverageStanding.VALIDATED, true), horizon(2, CoverageStanding.VALIDATED, false)));

        assertThat(mixed.beatsReference()).isFalse();
        assertThat(mixed.inWords())
                .contains("beat the best simple method (DRIFT_3) 1 year ahead and did not beat the best simple method (DRIFT_3) 2 years ahead.");
    }

    @Test
    void too_few_outcomes_for_the_first_year_hold_nothing() {
        assertThat(verdict(false, CoverageStanding.TOO_FEW, CoverageStanding.VALIDATED)
                        .yearsAhead())
                .isZero();
    }

    @Test
    void without_a_test_nothing_is_said_of_it() {
        var verdict = verdict(false);

        assertThat(verdict.horizons()).isEmpty();
        assertThat(verdict.beatsReference()).isNull();
        assertThat(verdict.inWords()).isEqualTo("Not back-tested: calibration %s knows too few years.".formatted(CALIBRATION));
    }

    /** A run on record from before widths were told said what it could not know. */
    @Test
    void one_of_before_widths_were_told_validates_nothing() throws JsonProcessingException {
        var kept = """
                {"calibrationId": "%s", "bands": 1, "yearsAhead": 1, "validated": true, "inWords": "Validated up to year 1.",
                 "horizons": [{"years": 1, "forecasts": 40, "coverage": 0.81, "standing": "VALIDATED"}]}
                """.formatted(CALIBRATION);

        var read = new ObjectMapper().readValue(kept, ForecastValidation.class);

        assertThat(read.horizons()).singleElement().matches(horizon -> !horizon.held());
        assertThat(read.calibrated()).isEmpty();
        assertThat(read.inWords()).contains(CALIBRATION.toString(), "nothing is validated").doesNotContain("Validated up to");
    }

    private static ForecastValidation verdict(boolean beats, CoverageStanding... standings) {
        return of(IntStream.range(0, standings.length)
                .mapToObj(at -> horizon(YEARS[at], standings[at], beats))
                .toList());
    }

    private static ForecastValidation of(List<CalibrationHorizon> horizons) {
        return new BackTestVerdict(new CalibrationBackTest(0, horizons, ""))
                .of(CALIBRATION, List.of(new CalibratedBand("RR8", "Nurses", "Band 5")));
    }

    private static CalibrationHorizon horizon(int years, CoverageStanding standing, boolean beats) {
        var coverage = new CalibrationCoverage(
                40, new BigDecimal("0.81"), standing, BigDecimal.ONE, new BigDecimal("0.07"), "");
        return new CalibrationHorizon(years, List.of(), ForecastMethod.DRIFT_3, beats, coverage, null, "");
    }
}

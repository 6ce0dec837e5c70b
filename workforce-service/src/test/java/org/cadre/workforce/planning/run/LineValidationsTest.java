package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CoverageStanding;
import org.cadre.workforce.planning.calibration.ForecastValidation;
import org.cadre.workforce.planning.calibration.ForecastValidation.CalibratedBand;
import org.cadre.workforce.planning.calibration.ForecastValidation.TestedHorizon;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule FC66 of the guide for forecasting: an interval is validated where it is as wide as past errors were, and nowhere else. */
class LineValidationsTest {

    private static final CalibratedBand BAND_5 =
            new CalibratedBand("RR8", "Nursing and Midwifery Registered", "Band 5");

    /** Of 1,000 expected: errors of past years were 70 wide one year ahead, 140 two and 280 three. */
    @ParameterizedTest
    @CsvSource({
        "'70', 1, true, Validated up to year 1.",
        "'70,140', 2, true, Validated up to year 2.",
        "'90,200,300,300', 3, false, 'Validated up to year 3, not validated beyond: no intervals so far ahead could be tested.'",
        "'70,139,300', 1, false, 'Validated up to year 1, not validated beyond: narrower than past errors in year 2.'",
        "'6,140', 0, false, Not validated: narrower than past errors in year 1."
    })
    void it_counts_from_the_first_year_on_as_far_as_it_is_wide_enough(
            String widths, int ahead, boolean validated, String words) {
        var verdict = verdict(widths, tested(1, ".07"), tested(2, ".14"), tested(3, ".28"));

        assertThat(verdict.yearsAhead()).isEqualTo(ahead);
        assertThat(verdict.validated()).isEqualTo(validated);
        assertThat(verdict.inWords()).startsWith(words);
    }

    @Test
    void both_widths_are_told() {
        assertThat(verdict("6,140,280", tested(1, ".07"), tested(2, ".1402")).inWords())
                .contains("The 80 % interval is, of what is expected, wide"
                        + " in year 1 0.6 % (past errors 7.0 %), in year 2 14.0 % (past errors 14.0 %).");
    }

    /** However wide it is: nobody knows how wide is wide enough. */
    @Test
    void what_past_intervals_did_not_hold_is_not_validated() {
        var didNotHold =
                new TestedHorizon(1, 40, new BigDecimal("0.5"), CoverageStanding.WIDENED, new BigDecimal("0.07"));
        var ofBefore = new TestedHorizon(1, 40, new BigDecimal("0.8"), CoverageStanding.VALIDATED, null);

        assertThat(verdict("900", didNotHold).inWords())
                .startsWith(
                        "Not validated: in year 1 intervals of past errors did not hold, or too few outcomes are known.");
        assertThat(verdict("900", ofBefore).validated()).isFalse();
        assertThat(verdict("900").inWords()).startsWith("Not validated: no intervals so far ahead could be tested.");
    }

    /** Two bands of nurses and one of scientists, of which one takes its rate from the calibration. */
    @Test
    void a_line_says_which_share_of_its_bands_has_such_rates_and_one_without_says_nothing() {
        var lines = lines(Leeds.model());

        assertThat(line(lines, BAND_5.group()).validation().bands()).isEqualTo(2);
        assertThat(line(lines, BAND_5.group()).validation().calibrated()).isEqualTo(1);
        assertThat(line(lines, BAND_5.group()).validation().inWords())
                .endsWith("Of 2 bands 1 loses staff by rates of the calibration.");
        assertThat(line(lines, BAND_5.group() + ": Band 5").validation().bands())
                .isEqualTo(1);
        assertThat(line(lines, BAND_5.group() + ": Band 6").validation()).isNull();
        assertThat(line(lines, "Healthcare Scientists").validation()).isNull();
        assertThat(line(lines, "All groups").validation().bands()).isEqualTo(3);
        assertThat(line(lines, "All groups").validation().calibrated()).isEqualTo(1);
    }

    @Test
    void the_same_group_elsewhere_is_another() {
        var known = validation(new CalibratedBand("RAE", "Nurses", "Band 5"), tested(1, ".07"));
        var lines = calculated(Leeds.several(), known).lines();

        assertThat(line(lines, "Nurses at RAE").validation().bands()).isEqualTo(1);
        assertThat(line(lines, "Nurses at RR8").validation()).isNull();
        assertThat(line(lines, "RR8").validation()).isNull();
        assertThat(line(lines, "Nurses").validation().bands()).isEqualTo(2);
    }

    /** 30,000 people by chance alone are within 1 % of what is expected; past errors were not. */
    @Test
    void an_interval_by_chance_alone_is_not_validated() {
        var many = Leeds.hundred().replace("\"heads\": 100", "\"heads\": 30000");

        var result = calculated(many, validation(new CalibratedBand("RR8", "Nurses", "Band 5"), tested(1, ".07")));

        assertThat(result.lines().getFirst().validation().validated()).isFalse();
        assertThat(result.lines().getFirst().validation().inWords())
                .startsWith("Not validated: narrower than past errors in year 1.");
        assertThat(result.backTest()).isEqualTo("In the back-test.");
    }

    private static RunResult.RunValidation verdict(String widths, TestedHorizon... tested) {
        var years = Stream.of(widths.split(",")).map(BigDecimal::new).toList();
        var line = new RunLine(
                "Nurses",
                false,
                IntStream.range(0, years.size())
                        .mapToObj(at -> year(at + 1, years.get(at)))
                        .toList(),
                "",
                null,
                null,
                null,
                null,
                null);
        return new IntervalVerdict(line, List.of(tested)).of(1, 1);
    }

    private static RunYear year(int year, BigDecimal width) {
        var mean = new BigDecimal(1_000);
        var inPost = new RunFigure(mean, mean, mean, mean.add(width));
        return new RunYear(year, null, inPost, null, null, null, null, null, null, null, null);
    }

    private static TestedHorizon tested(int years, String width) {
        return new TestedHorizon(years, 40, new BigDecimal("0.8"), CoverageStanding.VALIDATED, new BigDecimal(width));
    }

    private static ForecastValidation validation(CalibratedBand band, TestedHorizon... tested) {
        return new ForecastValidation(new UUID(0, 1), 1, 1, false, List.of(tested), List.of(band), "In the back-test.");
    }

    private static List<RunLine> lines(String model) {
        return calculated(model, validation(BAND_5, tested(1, ".07"))).lines();
    }

    private static RunResult calculated(String model, ForecastValidation known) {
        var question = new RunQuestion(2, 60, 1, null, List.of(), RunMode.EXPECTED, true).validated(known);
        var calculation = new RunCalculation(Leeds.kept(model), question);
        return calculation.result(IntStream.range(0, calculation.blocks())
                .mapToObj(calculation::block)
                .toList());
    }

    private static RunLine line(List<RunLine> lines, String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

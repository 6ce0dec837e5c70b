package org.cadre.workforce.forecast.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Twelve groups of NHS staff in England, every September from 2009 to 2021, as published; skipped where the folder of public data is not
 * beside the checkout. The figures were computed once from the same file by another program, and the specification of the forecasts
 * has them.
 */
class ReferenceOnRealHistoryTest {

    private static final Path FILE =
            Path.of("../../shared/data/england_headcount_by_ethnicity_role_grade_2009_2022.csv");
    private static final RollingOrigin FROM_2013 = new RollingOrigin(2013);

    private static List<History> histories;

    @BeforeAll
    static void read() throws IOException {
        assumeThat(FILE).as("no public data").exists();
        var groups = new TreeMap<String, Map<Integer, Double>>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            rows.stream()
                    .filter(row -> row.getField("ethnicity").equals("All")
                            && row.getField("grade").equals("All Grades")
                            && row.getField("period_end").endsWith("-09-01")
                            && !row.getField("role_group").equals("Unknown"))
                    .forEach(row -> groups.computeIfAbsent(row.getField("role_group"), group -> new TreeMap<>())
                            .put(
                                    Integer.parseInt(row.getField("period_end").substring(0, 4)),
                                    Double.valueOf(row.getField("headcount"))));
        }
        histories = groups.entrySet().stream()
                .map(group -> new History(
                        group.getKey(), 2009, new ArrayList<>(group.getValue().values())))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "NAIVE,    1,  3.867,  2.772, 96",
        "DRIFT,    1,  4.042,  2.406, 96",
        "DRIFT_3,  1,  3.548,  1.855, 96",
        "DAMPED_3, 1,  3.460,  1.941, 96",
        "NAIVE,    3,  9.563,  7.354, 72",
        "DRIFT,    3, 11.027,  7.011, 72",
        "DRIFT_3,  3, 10.138,  5.852, 72",
        "DAMPED_3, 3,  9.578,  6.123, 72",
        "NAIVE,    5, 13.439, 11.160, 48",
        "DRIFT,    5, 17.047, 11.462, 48",
        "DRIFT_3,  5, 15.043,  9.615, 48",
        "DAMPED_3, 5, 14.219, 10.384, 48"
    })
    void the_simple_methods_are_as_far_off_as_the_reference_says(
            Reference method, int years, double meanError, double weightedError, int forecasts) {
        var accuracy = Accuracy.of(FROM_2013.predictions(method, histories, years));

        assertThat(accuracy.forecasts()).isEqualTo(forecasts);
        assertThat(100 * accuracy.meanError()).isCloseTo(meanError, within(0.0005));
        assertThat(100 * accuracy.weightedError()).isCloseTo(weightedError, within(0.0005));
        assertThat(accuracy.bias()).isNegative();
    }

    @ParameterizedTest
    @CsvSource({"1, 36, 0.778, VALIDATED", "3, 12, 0.750, TOO_FEW"})
    void intervals_from_errors_until_2018_held_what_came_after(
            int years, int forecasts, double coverage, Calibration.Standing standing) {
        var predictions = FROM_2013.predictions(Reference.DRIFT_3, histories, years);
        var intervals = new ResidualIntervals(
                predictions.stream().filter(past -> past.target() <= 2018).toList());

        var calibration =
                Calibration.of(graded(predictions.stream().filter(later -> later.origin() >= 2018), intervals));

        assertThat(calibration.forecasts()).isEqualTo(forecasts);
        assertThat(calibration.coverage()).isCloseTo(coverage, within(0.0005));
        assertThat(calibration.standing()).isEqualTo(standing);
    }

    @Test
    void ambulance_staff_lost_in_2019_what_their_support_gained_because_they_were_counted_elsewhere() {
        var ambulances = history("Ambulance Staff");
        var support = history("Support To Ambulance Staff");

        assertThat(ambulances.in(2019) - ambulances.in(2018)).isLessThan(-4_000);
        assertThat(support.in(2019) - support.in(2018)).isGreaterThan(4_000);
    }

    private static List<Graded> graded(Stream<Prediction> predictions, ResidualIntervals intervals) {
        return predictions
                .map(each -> {
                    var interval = intervals.around(each.expected());
                    return new Graded(
                            interval,
                            Math.max(interval.low(), Math.min(each.expected(), interval.high())),
                            each.actual());
                })
                .toList();
    }

    private static History history(String group) {
        return histories.stream()
                .filter(history -> history.group().equals(group))
                .findFirst()
                .orElseThrow();
    }
}

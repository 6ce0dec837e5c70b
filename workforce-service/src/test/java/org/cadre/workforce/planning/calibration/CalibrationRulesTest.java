package org.cadre.workforce.planning.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.workforce.planning.calibration.Histories.answer;
import static org.cadre.workforce.planning.calibration.Histories.hundred;
import static org.cadre.workforce.planning.calibration.Histories.year;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationGroup;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationUnit;
import org.cadre.workforce.planning.model.ModelYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules FC26 and FC30 of the guide for forecasting. */
class CalibrationRulesTest {

    @Test
    void all_lines_that_do_not_add_up_are_told_at_once_with_the_number_they_are_off_by() {
        var wrong = Histories.of(
                unit("RR8", new ModelYear("2024/25", 100L, 10L, 5L, 0L, 0L, 106L)),
                unit("RAE", year(2023, 100, 5, 5), year(2024, 103, 5, 5)),
                unit("RDU", new ModelYear("2024/25", 100L, 0L, 0L, 0L, 7L, 93L)));

        assertThatThrownBy(() -> answer(wrong)).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.code()).isEqualTo("history-not-reconciling");
            assertThat(refused.violations())
                    .extracting(Violation::pointer)
                    .containsExactly(
                            "#/groups/0/units/0/history/0/closing", "#/groups/0/units/1/history/1/opening", "#/groups");
            assertThat(refused.violations())
                    .extracting(Violation::detail)
                    .satisfiesExactly(
                            closing -> assertThat(closing).contains("Nurses, RR8, 2024/25", "off by +1"),
                            opening -> assertThat(opening).contains("closed with 100", "off by +3"),
                            moves -> assertThat(moves).contains("In 2024/25 +7 more moved out"));
        });
    }

    @Test
    void who_moved_between_units_is_accounted_for() {
        var right = Histories.of(
                unit("Band 5", new ModelYear("2024/25", 100L, 0L, 0L, 0L, 7L, 93L)),
                unit("Band 6", new ModelYear("2024/25", 50L, 0L, 0L, 7L, 0L, 57L)));

        assertThat(answer(right).groups().getFirst().pooled()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023/24", "2026/27", "2025/27"})
    void years_follow_each_other(String second) {
        var wrong = Histories.of(unit("RR8", year(2024, 100, 5, 5), new ModelYear(second, 100L, 5L, 5L, 0L, 0L, 100L)));

        assertRefused("years-not-consecutive", "groups/0/units/0/history/1/year", () -> answer(wrong));
    }

    @Test
    void a_century_ends_in_its_last_year() {
        var right = Histories.of(unit("RR8", year(1998, 100, 5, 5), year(1999, 100, 5, 5), year(2000, 100, 5, 5)));

        assertThat(answer(right).inWords()).contains("from 1998/99 to 2000/01");
        assertThat(year(1999, 100, 5, 5).year()).isEqualTo("1999/00");
    }

    @Test
    void names_stand_there_once() {
        assertRefused(
                "unit-twice",
                "groups/0/units/1/name",
                () -> answer(Histories.of(hundred("RR8", 5), hundred("RR8", 6))));
        var group = new CalibrationGroup("Nurses", List.of(hundred("RR8", 5)));
        var twice = new NewCalibration("RR8", "Nurses", List.of(group, group), null, List.of());
        assertRefused("group-twice", "groups/1/name", () -> answer(twice));
    }

    @Test
    void where_nobody_was_nobody_can_leave() {
        assertRefused(
                "nobody-exposed",
                "groups/0/units/0/history",
                () -> answer(Histories.of(unit("RR8", year(2024, 0, 0, 0)))));
        assertThat(answer(Histories.of(unit("RR8", year(2024, 0, 1, 0)))).groups())
                .hasSize(1);
    }

    /** A hundred units of twenty years, and one of one year more. */
    @Test
    void two_thousand_years_of_units_are_the_most() {
        var units = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(at -> new CalibrationUnit(
                        "Unit " + at,
                        IntStream.range(0, 20)
                                .mapToObj(year -> year(2000 + year, 100, 5 + at % 7, 5 + at % 7))
                                .toList()))
                .toList());
        assertThat(answer(of(units)).backTest().horizons()).hasSize(4);

        units.add(hundred("One more", 5));

        assertRefused("calibration-too-large", "groups", () -> answer(of(units)));
    }

    private static NewCalibration of(List<CalibrationUnit> units) {
        return Histories.of(units.toArray(CalibrationUnit[]::new));
    }

    private static CalibrationUnit unit(String name, ModelYear... years) {
        return new CalibrationUnit(name, List.of(years));
    }
}

package org.cadre.workforce.forecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Flows;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Need;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Worth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule FC93 of the guide for forecasting. Of an odd number of runs the median is one of the values drawn, so it shows whether people are whole. */
class FewTest {

    private static final Shape ONE = new Shape(1, 40, 1);
    private static final Line ALL = Line.all("England");
    private static final double REQUIRED = 45;

    /** At the end of the year 10.8, 29.7, 30.6 and 90 are expected. */
    @ParameterizedTest
    @CsvSource({"12, true", "33, true", "34, false", "100, false"})
    void where_fewer_than_30_people_are_expected_they_are_drawn_one_by_one(double people, boolean whole) {
        var staff = study(people).run(101).fte(0, 0);

        assertThat(staff.quantile(.5) == Math.rint(staff.quantile(.5))).isEqualTo(whole);
        assertThat(staff.mean()).isCloseTo(.9 * people, within(1e-9));
    }

    /** Of two people at .9 each, 1.8 are expected: never fewer than none, never more than two. */
    @Test
    void two_people_never_become_three_and_never_fewer_than_none() {
        var staff = study(2).run(1_001).fte(0, 0);

        assertThat(staff.quantile(0)).isZero();
        assertThat(staff.quantile(.15)).isEqualTo(1);
        assertThat(staff.quantile(.5)).isEqualTo(2);
        assertThat(staff.quantile(1)).isEqualTo(2);
    }

    @Test
    void people_who_were_not_counted_cannot_be_drawn_one_by_one() {
        var staff = study(12.5).run(101).fte(0, 0);

        assertThat(staff.quantile(.5)).isNotEqualTo(Math.rint(staff.quantile(.5)));
    }

    /** By formula 40 people of whom 44 % leave a year would be fewer than none in one of ten futures. */
    @ParameterizedTest
    @ValueSource(doubles = {40, 40.5})
    void in_no_future_are_there_fewer_than_none_whether_they_were_counted_or_not(double people) {
        var results = study(people, .44, 10, Joiners.planned()).run(201);

        for (int year = 0; year < 10; year++) {
            assertThat(results.fte(0, year).quantile(0)).isNotNegative();
            assertThat(results.gap(0, year).quantile(1)).isLessThanOrEqualTo(REQUIRED);
            assertThat(results.fte(0, year).mean()).isCloseTo(people * Math.exp(-.44 * (year + 1)), within(1e-9));
        }
    }

    /** 64, 41, 27 and 17 are expected. */
    @Test
    void a_group_that_shrinks_is_drawn_from_the_year_on_in_which_it_is_few() {
        var study = study(100, .44, 4, Joiners.planned());

        assertThat(study.few(ALL)).containsExactly(false, false, true, true);
        var results = study.run(101);
        for (int year = 0; year < 4; year++) {
            double median = results.fte(0, year).quantile(.5);
            assertThat(median == Math.rint(median)).isEqualTo(year > 1);
        }
    }

    /** Of 12 people none leaves and 10 join each year: 22, 32 and 42 are expected. */
    @Test
    void a_group_that_grows_has_a_normal_number_once_it_has_people_enough() {
        var ten = Intake.aged(ONE, Route.INTERNATIONAL, 0, Series.of("heads", 10), 40);

        assertThat(study(12, 0, 3, Joiners.byChance(ten)).few(ALL)).containsExactly(true, false, false);
    }

    /** Nine thousand, of whom 448 and 22 are expected; and so many more that all of them would have to be drawn in every run. */
    @Test
    void a_group_that_was_very_large_is_not_drawn() {
        assertThat(study(9_000, 3, 2, Joiners.planned()).few(ALL)).containsExactly(false, true);
        assertThat(study(300_000, 3, 4, Joiners.planned()).few(ALL)).containsExactly(false, false, false, false);
        assertThat(study(200_000, 3, 4, Joiners.planned()).few(ALL)).containsExactly(false, false, true, true);
    }

    /** What is drawn follows from the run and the year: neither a line beside it nor another year changes it. */
    @Test
    void people_are_the_same_whatever_else_is_asked_for() {
        var alone = study(100, .44, 4, Joiners.planned());
        var twice = new Study(
                alone.units(), alone.parameters(), alone.horizon(), List.of(Line.ofOrganisation("RX1"), ALL), 8);

        for (int year = 0; year < 4; year++) {
            assertThat(twice.run(101).fte(1, year).quantile(.5))
                    .isEqualTo(alone.run(101).fte(0, year).quantile(.5));
        }
    }

    private static Study study(double people) {
        return study(people, -Math.log(.9), 1, Joiners.planned());
    }

    private static Study study(double people, double leaving, int years, Joiners joiners) {
        var unit = new Unit(
                "RX1",
                "Nurses",
                Cells.of("opening", ONE, people),
                Flows.of(Hazards.none(ONE).with(Risk.LEAVE, leaving), joiners),
                Worth.fullTime(ONE, 0),
                new Need(Series.of("required", REQUIRED), Series.NOUGHT, Series.NOUGHT));
        return new Study(List.of(unit), Parameters.independent(), Horizon.years(years), List.of(ALL), 8);
    }
}

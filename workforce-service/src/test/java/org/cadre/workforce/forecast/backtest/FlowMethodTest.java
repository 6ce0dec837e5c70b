package org.cadre.workforce.forecast.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cadre.workforce.forecast.rate.Movements;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Arriving;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Flows;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Small;
import org.cadre.workforce.forecast.uncertainty.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowMethodTest {

    /** An account that reconciles says no more than itself: of a hundred ten leave a year, ten come, and a hundred stay. */
    @Test
    void a_unit_that_stays_as_it_is_is_expected_to() {
        var steady = new FlowHistory("nurses", "RR8", 2015, Collections.nCopies(4, moved(100, 10, 10)));

        var expected = new FlowMethod(List.of(steady)).expect(steady.stocks(), 2);

        assertThat(expected).isCloseTo(100, within(1e-9));
    }

    /** By hand: a tenth a year leaves of a hundred, and of twenty who come in the course of the year some have left by its end. */
    @Test
    void people_leave_by_their_rate_and_as_many_come_as_came() {
        var growing = new FlowHistory("nurses", "RR8", 2015, List.of(moved(95, 10, 20)));

        var expected = new FlowMethod(List.of(growing)).expect(growing.stocks(), 1);

        assertThat(expected).isCloseTo(105 * Math.exp(-.1) + 20 * (1 - Math.exp(-.1)) / .1, within(1e-9));
    }

    /** One band, one age, five years: the engine carries the same rate and the same arrivals, by years and by months. */
    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void the_engine_says_the_same_of_one_band(int stepsPerYear) {
        var flows = new FlowHistory("nurses", "RR8", 2015, List.of(moved(950, 120, 170)));
        var horizon = new Horizon(stepsPerYear, 5 * stepsPerYear);
        double rate = 120 / 975.0;
        var shape = new Shape(1, 16, 1);
        var hazards = Hazards.none(shape).with(Risk.LEAVE, Cells.all("leave", shape, rate));
        var joiners = Intake.of(shape, Route.INTERNATIONAL, 0, Series.of("heads", 170.0 / stepsPerYear), 1);
        var arriving = new Arriving(List.of(hazards), horizon).exposed(joiners, Set.of(Risk.LEAVE));
        var unit = Small.unit(Cells.all("opening", shape, 1000), Flows.of(hazards, Joiners.planned(arriving)));

        var course = new Projection(horizon).of(unit);

        for (int year = 1; year <= 5; year++) {
            double closing = course.accounts().get(year * stepsPerYear - 1).closing();
            assertThat(new FlowMethod(List.of(flows)).expect(flows.stocks(), year))
                    .isCloseTo(closing, within(1e-9));
        }
    }

    @Test
    void joiners_are_those_of_the_last_three_years_moves_included() {
        var years = List.of(
                moved(100, 0, 100), moved(200, 0, 10), moved(210, 0, 20), new Movements("RR8", 230, 5, 0, 30, 5, 260));
        var growing = new FlowHistory("nurses", "RR8", 2015, years);

        assertThat(new FlowMethod(List.of(growing)).expect(growing.stocks(), 1))
                .isCloseTo(260 + 60 / 3.0, within(1e-9));
    }

    @Test
    void what_comes_later_is_not_known_at_the_origin() {
        var known = List.of(moved(100, 10, 10), moved(100, 10, 10));
        var later = new ArrayList<>(known);
        later.add(moved(100, 90, 0));
        var past = new FlowHistory("nurses", "RR8", 2015, known).stocks();

        var blind = new FlowMethod(List.of(new FlowHistory("nurses", "RR8", 2015, later))).expect(past, 1);

        assertThat(blind).isCloseTo(100, within(1e-9));
    }

    /** Two units of which nothing shows that they differ lose the same share; a unit of another kin is no matter. */
    @Test
    void units_are_drawn_towards_their_kin() {
        var few = new FlowHistory("nurses", "RR8", 2015, List.of(moved(10, 0, 0)));
        var many = new FlowHistory("nurses", "RAE", 2015, List.of(moved(1000, 100, 0)));
        var others = new FlowHistory("porters", "RAE porters", 2015, List.of(moved(1000, 900, 0)));

        var method = new FlowMethod(List.of(few, many, others));

        assertThat(method.expect(few.stocks(), 1)).isCloseTo(10 * Math.exp(-100.0 / 960), within(1e-9));
    }

    /** A method that knows what came is never off, one that says nobody always by all; the naive one is off by the growth. */
    @Test
    void a_method_is_compared_with_the_best_of_the_simple_ones() {
        var doubling = new History("nurses", 2015, List.of(100.0, 200.0, 400.0, 800.0, 1600.0, 3200.0));
        Method right = (past, years) -> past.stocks().getLast() * Math.pow(2, years);
        Method short1 = (past, years) -> past.stocks().getLast() * Math.pow(2, years) - 1;

        var same = new BackTest(right, List.of(doubling), 0).ahead(1).orElseThrow();
        var worse = new BackTest(short1, List.of(doubling), 0).ahead(1).orElseThrow();

        assertThat(same.own().forecasts()).isEqualTo(2);
        assertThat(same.of(Reference.NAIVE).weightedError()).isCloseTo(.5, within(1e-12));
        assertThat(worse.best()).isIn(Reference.DRIFT, Reference.DRIFT_3);
        assertThat(worse.isBetter()).isFalse();
        assertThat(worse.inWords()).contains("do not beat it").contains("in 2 forecasts");
        assertThat(new BackTest(right, List.of(doubling), 0).ahead(3)).isEmpty();
    }

    @Test
    void a_method_that_is_less_off_than_all_simple_ones_beats_them() {
        var jumping = new History("nurses", 2015, List.of(100.0, 200.0, 100.0, 200.0, 100.0, 200.0));
        Method right = (past, years) -> past.stocks().getLast() == 100.0 ? 200 : 100;

        var result = new BackTest(right, List.of(jumping), 0).ahead(1).orElseThrow();

        assertThat(result.isBetter()).isTrue();
        assertThat(result.inWords()).contains("1 year ahead").contains("the flows beat it");
        assertThat(new BackTest(right, List.of(jumping), 2019)
                        .ahead(1)
                        .orElseThrow()
                        .own()
                        .forecasts())
                .isEqualTo(1);
    }

    /** Of twelve units each year's errors are known in the next; the first year of forecasts has none to go by. */
    @Test
    void intervals_are_made_of_errors_that_were_known() {
        var histories = IntStream.range(0, 12)
                .mapToObj(unit -> new History(
                        "unit " + unit,
                        2015,
                        IntStream.range(0, 7)
                                .mapToObj(year -> 1000.0 + 7 * ((unit * 5 + year * 3) % 11))
                                .toList()))
                .toList();

        var result = new BackTest((past, years) -> past.stocks().getLast(), histories, 0)
                .ahead(1)
                .orElseThrow();

        assertThat(result.own().forecasts()).isEqualTo(36);
        assertThat(result.graded()).hasSize(24);
        assertThat(result.held().orElseThrow().forecasts()).isEqualTo(24);
        assertThat(result.graded()).extracting(Graded::interval).allMatch(FlowMethodTest::isWide);
    }

    private static boolean isWide(Interval interval) {
        return interval.low() < interval.high();
    }

    private static Movements moved(long opening, long leavers, long joiners) {
        return new Movements("RR8", opening, joiners, leavers, 0, 0, opening + joiners - leavers);
    }
}

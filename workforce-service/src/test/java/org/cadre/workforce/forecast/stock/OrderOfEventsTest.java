package org.cadre.workforce.forecast.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.cadre.workforce.forecast.rate.Risk;
import org.junit.jupiter.api.Test;

/** The fixed order of events within a step. Each test fails when two of them change places. */
class OrderOfEventsTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Shape TWO = new Shape(2, 20, 3);
    private static final Cells HUNDRED = Cells.of("opening", TWO, 100, 0, 0, 0, 0, 0);
    private static final double HALF = Math.log(2);

    @Test
    void who_joins_does_not_leave_in_the_same_step() {
        var leaving = Hazards.none(TWO).with(Risk.LEAVE, HALF);
        var joining = Joiners.planned(aged(0, 20));

        var account = first(Flows.of(leaving, joining));

        assertThat(account.left().get(Risk.LEAVE)).isCloseTo(50, EXACT);
        assertThat(account.closing()).isCloseTo(60, EXACT);
    }

    @Test
    void who_joins_is_not_regraded_in_the_same_step_but_who_is_promoted_is() {
        var promoting = Hazards.none(TWO).with(Risk.PROMOTE, HALF);
        var swapped = Regrading.of(new double[][] {{0, 1}, {1, 0}});
        var unit = Small.unit(
                HUNDRED, Flows.of(promoting, Joiners.planned(aged(1, 20))).with(swapped));

        var last = new Projection(Horizon.months(1)).of(unit).last();

        var stayed = 100 * Math.exp(-HALF / 12);
        assertThat(last.at(TWO.cell(0, 20))).isCloseTo(100 - stayed, EXACT);
        assertThat(last.at(TWO.cell(1, 20))).isCloseTo(stayed + 10, EXACT);
    }

    @Test
    void nobody_is_promoted_twice_in_a_step_and_exits_compete_with_promotion() {
        var three = new Shape(3, 20, 1);
        var both = Hazards.none(three).with(Risk.PROMOTE, HALF / 2).with(Risk.LEAVE, HALF / 2);
        var unit = Small.unit(Cells.of("opening", three, 100, 0, 0), Flows.of(both, Joiners.planned()));

        var course = new Projection(Horizon.years(1)).of(unit);

        assertThat(course.last().toArray()).containsExactly(new double[] {50, 25, 0}, EXACT);
        assertThat(course.accounts().getFirst().promoted()).isCloseTo(25, EXACT);
        assertThat(course.accounts().getFirst().leavers()).isCloseTo(25, EXACT);
    }

    @Test
    void figures_are_taken_after_joiners_and_before_anybody_becomes_older() {
        var worth = new Worth(Cells.of("participation", TWO, 1, .5, 0, 1, 1, 1), Cells.all("pay", TWO, 100));
        var need = new Need(Series.of("required", 120), Series.of("funded", 115), Series.of("cover", 2));
        var unit = Small.unit(HUNDRED, Flows.of(Hazards.none(TWO), Joiners.planned(aged(0, 20))))
                .with(worth)
                .with(need);

        var figures = new Projection(Horizon.years(2)).of(unit).figures();

        assertThat(figures.getFirst().fte()).isCloseTo(110, EXACT);
        assertThat(figures.getFirst().cost()).isCloseTo(11_000, EXACT);
        assertThat(figures.getFirst().gap()).isCloseTo(10, EXACT);
        assertThat(figures.getFirst().vacancy()).isCloseTo(5, EXACT);
        assertThat(figures.getFirst().unfilled()).isCloseTo(3, EXACT);
        assertThat(figures.get(1).fte()).isCloseTo(55 + 10, EXACT);
    }

    /** The month before a year is over, the month in which it is, and the one after. */
    @Test
    void everybody_becomes_older_at_the_end_of_the_twelfth_month() {
        var still = Flows.of(Hazards.none(TWO), Joiners.planned());

        assertThat(after(11, still).at(TWO.cell(0, 20))).isEqualTo(100);
        assertThat(after(12, still).at(TWO.cell(0, 21))).isEqualTo(100);
        assertThat(after(13, still).at(TWO.cell(0, 21))).isEqualTo(100);
        assertThat(after(36, still).at(TWO.cell(0, 22))).isEqualTo(100);
    }

    @Test
    void hazards_follow_the_age_that_people_have_reached() {
        var perYear = new double[] {0, HALF, 0, 0, 0, 0};
        var at21 = Hazards.none(TWO).with(Risk.RETIRE, Cells.of("retire", TWO, perYear));
        var unit = Small.unit(HUNDRED, Flows.of(at21, Joiners.planned()));

        var accounts = new Projection(Horizon.years(3)).of(unit).accounts();

        assertThat(accounts.stream().mapToDouble(Account::leavers).toArray())
                .containsExactly(new double[] {0, 50, 0}, EXACT);
    }

    @Test
    void hazards_and_factors_may_change_from_step_to_step_and_the_last_hazards_go_on() {
        var one = Hazards.none(TWO).with(Risk.LEAVE, HALF);
        var flows = Flows.of(one, Joiners.planned()).withHazards(List.of(Hazards.none(TWO), one));
        var horizon = Horizon.years(3);
        var factors = Factors.none(horizon).and(Aim.LEAVE, 1, 1, 2);

        var accounts =
                new Projection(horizon, factors).of(Small.unit(HUNDRED, flows)).accounts();

        assertThat(accounts.stream().mapToDouble(Account::closing).toArray())
                .containsExactly(new double[] {100, 50, 12.5}, EXACT);
    }

    private static Intake aged(int band, int age) {
        return Intake.aged(TWO, Route.INTERNATIONAL, band, Series.of("heads", 10), age);
    }

    private static Account first(Flows flows) {
        return new Projection(Horizon.years(1))
                .of(Small.unit(HUNDRED, flows))
                .accounts()
                .getFirst();
    }

    private static Cells after(int months, Flows flows) {
        return new Projection(Horizon.months(months))
                .of(Small.unit(HUNDRED, flows))
                .last();
    }
}

package org.cadre.workforce.forecast.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.assertj.core.data.Offset;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.rate.Risk;
import org.junit.jupiter.api.Test;

/** 100 people in post and none of them leaves, unless a test says so. */
class FillingTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Shape SHAPE = new Shape(1, 30, 2);
    private static final Series NO_LIMIT = Series.of("heads", 1e9);

    @Test
    void vacancies_are_filled_and_then_nobody_comes() {
        assertThat(joiners(Horizon.years(3), 120, filling(NO_LIMIT, 1, 1)))
                .containsExactly(new double[] {20, 0, 0}, EXACT);
        assertThat(joiners(Horizon.years(3), 120, filling(NO_LIMIT, .5, 1)))
                .containsExactly(new double[] {10, 5, 2.5}, EXACT);
    }

    /** A third of a quarter has passed after a month; hiring within a step is never quicker than the step. */
    @Test
    void hiring_takes_its_time() {
        assertThat(joiners(Horizon.months(2), 120, filling(NO_LIMIT, 1, .25)))
                .containsExactly(new double[] {20.0 / 3, 40.0 / 9}, EXACT);
        assertThat(joiners(Horizon.years(2), 120, filling(NO_LIMIT, 1, .25)))
                .containsExactly(new double[] {20, 0}, EXACT);
    }

    @Test
    void no_more_come_than_can_be_had() {
        assertThat(joiners(Horizon.years(3), 120, filling(Series.of("heads", 12, 5), 1, 1)))
                .containsExactly(new double[] {12, 5, 3}, EXACT);
    }

    /** One fewer than funded, as many as are funded, and one more. */
    @Test
    void who_exceeds_the_establishment_fills_nothing() {
        assertThat(joiners(Horizon.years(1), 101, filling(NO_LIMIT, 1, 1))).containsExactly(new double[] {1}, EXACT);
        assertThat(joiners(Horizon.years(1), 100, filling(NO_LIMIT, 1, 1))).containsExactly(0);
        assertThat(joiners(Horizon.years(1), 99, filling(NO_LIMIT, 1, 1))).containsExactly(0);
    }

    @Test
    void vacancies_are_full_time_equivalents_and_joiners_are_heads() {
        var worth = new Worth(Cells.all("participation", SHAPE, .8), Cells.all("pay", SHAPE, 0));
        var unit = unit(120, Joiners.planned().filling(filling(NO_LIMIT, 1, 1))).with(worth);

        var course = new Projection(Horizon.years(1)).of(unit);

        assertThat(course.accounts().getFirst().joiners()).isCloseTo(50, EXACT);
        assertThat(course.figures().getFirst().vacancy()).isCloseTo(0, EXACT);
    }

    @Test
    void who_comes_by_plan_comes_first_and_each_route_has_its_own() {
        var plan = Intake.aged(SHAPE, Route.NEWLY_QUALIFIED, 0, Series.of("heads", 8), 30);

        var account = new Projection(Horizon.years(1))
                .of(unit(120, Joiners.planned(plan).filling(filling(NO_LIMIT, 1, 1))))
                .accounts()
                .getFirst();

        assertThat(account.joined().get(Route.NEWLY_QUALIFIED)).isCloseTo(8, EXACT);
        assertThat(account.joined().get(Route.WIDER_LABOUR_MARKET)).isCloseTo(12, EXACT);
        assertThat(account.missing()).isCloseTo(0, EXACT);
    }

    @Test
    void who_leaves_in_a_step_is_replaced_in_it() {
        var leaving = Hazards.none(SHAPE).with(Risk.LEAVE, -Math.log(.9));
        var joiners = Joiners.planned().filling(filling(NO_LIMIT, 1, 1));
        var unit = unit(100, joiners).with(Flows.of(leaving, joiners));

        var accounts = new Projection(Horizon.years(2)).of(unit).accounts();

        assertThat(accounts).allSatisfy(account -> {
            assertThat(account.joiners()).isCloseTo(10, EXACT);
            assertThat(account.closing()).isCloseTo(100, EXACT);
        });
    }

    @Test
    void it_has_no_exact_variance_and_says_so() {
        var unit = unit(120, Joiners.planned().filling(filling(NO_LIMIT, 1, 1)));
        var heads = Cells.all("weights", SHAPE, 1);

        assertThatThrownBy(() -> new Projection(Horizon.years(1)).outlook(unit, heads, 0))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("chance-follows-vacancies"));
    }

    @Test
    void what_cannot_be_is_refused() {
        var elsewhere = Intake.aged(new Shape(1, 30, 3), Route.INTERNATIONAL, 0, NO_LIMIT, 30);

        assertRefused("share-out-of-range", "share", () -> filling(NO_LIMIT, 1.1, 1));
        assertRefused("quantity-not-positive", "yearsToHire", () -> filling(NO_LIMIT, 1, 0));
        assertRefused(
                "cells-missing", "joiners", () -> unit(100, Joiners.planned().filling(new Filling(elsewhere, 1, 1))));
    }

    private static Filling filling(Series most, double share, double yearsToHire) {
        return new Filling(Intake.aged(SHAPE, Route.WIDER_LABOUR_MARKET, 0, most, 31), share, yearsToHire);
    }

    private static Unit unit(double funded, Joiners joiners) {
        var need = new Need(Series.NOUGHT, Series.of("funded", funded), Series.NOUGHT);
        return Small.unit(Cells.of("opening", SHAPE, 100, 0), Flows.of(Hazards.none(SHAPE), joiners))
                .with(need);
    }

    private static double[] joiners(Horizon horizon, double funded, Filling filling) {
        return new Projection(horizon)
                .of(unit(funded, Joiners.planned().filling(filling))).accounts().stream()
                        .mapToDouble(Account::joiners)
                        .toArray();
    }
}

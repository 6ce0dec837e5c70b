package org.cadre.workforce.forecast.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.scenario.Scenario;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Small;
import org.cadre.workforce.forecast.stock.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetainingTest {

    private static final Horizon FIVE = Horizon.years(5);

    /** Of one grade that nobody joins, {@code 1000 exp(-5 f hazard) = 700}. */
    @Test
    void in_one_grade_it_is_the_closed_form() {
        var factor = retaining(Grades.thousand(Joiners.planned()), 0).reaching(700);

        assertThat(factor).isCloseTo(Math.log(1000.0 / 700) / (5 * -Math.log(.9)), within(1e-12));
    }

    /** Two years as they were, and three of the change. */
    @Test
    void a_change_that_begins_later_must_be_larger() {
        var factor = retaining(Grades.thousand(Joiners.planned()), 2).reaching(700);

        assertThat(factor).isCloseTo((Math.log(1000.0 / 700) / -Math.log(.9) - 2) / 3, within(1e-12));
    }

    @Test
    void who_are_there_anyway_need_no_change() {
        var asItIs = retaining(Grades.thousand(Joiners.planned()), 0);

        assertThat(asItIs.reaching(590.4)).isEqualTo(1);
        assertThat(asItIs.reaching(590.5)).isLessThan(1);
    }

    /** If nobody left, {@code 1000 exp(-5 * .05) = 778.80} would not have retired. */
    @Test
    void what_retirement_takes_no_retention_gives_back() {
        var hazards = Hazards.none(Grades.ONE).with(Risk.LEAVE, .1).with(Risk.RETIRE, .05);
        var retaining = retaining(Grades.thousand(hazards, Joiners.planned()), 0);

        assertThat(retaining.reaching(778.8)).isCloseTo(0, within(1e-4));
        assertThatThrownBy(() -> retaining.reaching(778.9)).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.code()).isEqualTo("target-out-of-reach");
            assertThat(refused.getMessage()).contains("778.8", "0.1 fewer than 778.9");
        });
    }

    /** Units of many cells and all risks: with the factor it answers, the projection has the target. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void what_it_answers_the_projection_confirms(int seed) {
        var unit = Small.lively(seed);
        var target = .3 * fte(unit, 1) + .7 * fte(unit, 0);

        var factor = retaining(unit, 0).reaching(target);

        assertThat(factor).isBetween(0.0, 1.0);
        assertThat(fte(unit, factor)).isCloseTo(target, within(1e-9));
    }

    @Test
    void a_step_beyond_the_horizon_is_refused() {
        assertRefused(
                "quantity-out-of-range",
                "step",
                () -> new Retaining(factor -> Grades.thousand(Joiners.planned()), FIVE, 5));
    }

    private static Retaining retaining(Unit unit, int from) {
        return new Retaining(factor -> pulled(unit, factor, from), FIVE, 4);
    }

    private static Unit pulled(Unit unit, double factor, int from) {
        return Scenario.BASE.scalingLeavers(unit.group(), factor, from).on(unit, FIVE);
    }

    private static double fte(Unit unit, double factor) {
        return new Projection(FIVE).of(pulled(unit, factor, 0)).figures().get(4).fte();
    }
}

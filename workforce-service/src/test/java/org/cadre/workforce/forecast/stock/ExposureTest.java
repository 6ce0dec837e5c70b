package org.cadre.workforce.forecast.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.cadre.workforce.forecast.rate.Risk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExposureTest {

    private static final Offset<Double> DIGITS = within(5e-8);

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-12, 1e-6, .01, .1, .5, 1, 1.99, 2, 2.01, 4, 8, 20, 700})
    void the_share_of_a_step_is_that_of_the_exponential_to_the_last_digits(double hazard) {
        var expected = -StrictMath.expm1(-hazard) / hazard;

        assertThat(share(hazard)).isCloseTo(expected, within(4e-15 * expected));
    }

    /** G5: those who do not stay are shared out by their hazards, in a year and in a month. */
    @ParameterizedTest
    @CsvSource({
        "1, .0713979, .0267742, .0017849, .1070968, .7929461",
        "12, .0066026, .0024760, .0001651, .0099040, .9808524"
    })
    void competing_risks_share_out_those_who_do_not_stay(
            int stepsPerYear, double leave, double retire, double die, double promote, double stay) {
        var shape = new Shape(2, 40, 1);
        var hazards = Hazards.none(shape)
                .with(Risk.LEAVE, Cells.of("leave", shape, .08, 0))
                .with(Risk.RETIRE, Cells.of("retire", shape, .03, 0))
                .with(Risk.DIE, Cells.of("die", shape, .002, 0))
                .with(Risk.PROMOTE, Cells.of("promote", shape, .12, 0));
        var unit = Small.unit(Cells.of("opening", shape, 1, 0), Flows.of(hazards, Joiners.planned()));

        var course = new Projection(new Horizon(stepsPerYear, 1)).of(unit);

        var account = course.accounts().getFirst();
        assertThat(account.left().get(Risk.LEAVE)).isCloseTo(leave, DIGITS);
        assertThat(account.left().get(Risk.RETIRE)).isCloseTo(retire, DIGITS);
        assertThat(account.left().get(Risk.DIE)).isCloseTo(die, DIGITS);
        assertThat(account.left().get(Risk.MOVE)).isZero();
        assertThat(account.promoted()).isCloseTo(promote, DIGITS);
        assertThat(course.last().at(0)).isCloseTo(stay, DIGITS);
    }

    @Test
    void where_nothing_threatens_the_whole_step_is_spent() {
        assertThat(share(0)).isEqualTo(1);
    }

    @Test
    void the_chance_to_stay_never_falls_below_nought() {
        var shape = new Shape(1, 40, 1);
        var step = new Chances(shape);
        for (var hazard = 0.0; hazard < 60; hazard += .01) {
            step.set(Hazards.none(shape).with(Risk.LEAVE, hazard), Factors.none(Horizon.years(1)), 0, 1);

            assertThat(step.stay(0)).isBetween(0.0, 1.0);
            assertThat(step.stay(0)).isCloseTo(Math.exp(-hazard), within(5e-15));
        }
    }

    /** G5: to leave .08, retire .03, die .002 and be promoted .12 a year, by year and by month. */
    @Test
    void competing_risks_share_out_those_who_do_not_stay() {
        competing(
                1,
                .7929461,
                Map.of(Risk.LEAVE, .0713979, Risk.RETIRE, .0267742, Risk.DIE, .0017849, Risk.PROMOTE, .1070968));
        competing(
                1.0 / 12,
                .9808524,
                Map.of(Risk.LEAVE, .0066026, Risk.RETIRE, .0024760, Risk.DIE, .0001651, Risk.PROMOTE, .0099040));
    }

    private static void competing(double years, double stay, Map<Risk, Double> chances) {
        var shape = new Shape(2, 40, 1);
        var hazards = Hazards.none(shape)
                .with(Risk.LEAVE, .08)
                .with(Risk.RETIRE, .03)
                .with(Risk.DIE, .002)
                .with(Risk.PROMOTE, .12);
        var step = new Chances(shape);

        step.set(hazards, Factors.none(Horizon.years(1)), 0, years);

        assertThat(step.stay(0)).isCloseTo(stay, DIGITS);
        chances.forEach((risk, chance) -> assertThat(step.befallen(new double[] {1, 0}, hazards.of(risk), 1, years))
                .as(risk.name())
                .isCloseTo(chance, DIGITS));
    }

    private static double share(double hazard) {
        var shares = new double[1];
        Exposure.shares(new double[] {hazard}, shares);
        return shares[0];
    }
}

package org.cadre.workforce.forecast.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    private static final Offset<Double> FIVE_DIGITS = within(5e-6);
    private static final Recruits FIXED = Recruits.fixed(ThreeGrades.JOINING);
    private static final Recruits POISSON = Recruits.poisson(ThreeGrades.JOINING);

    @ParameterizedTest
    @CsvSource({
        "1, 600, 310, 114",
        "2, 600, 318, 127.4",
        "3, 600, 324.4, 140.1",
        "4, 600, 329.52, 152.042",
        "5, 600, 333.616, 163.1994"
    })
    void three_grades_are_expected_to_be_so_large(int steps, double first, double second, double third) {
        assertThat(ThreeGrades.after(steps, FIXED).mean())
                .containsExactly(new double[] {first, second, third}, within(1e-9));
    }

    /** G4, one step. */
    @Test
    void chance_spreads_them_in_one_step() {
        var covariance = ThreeGrades.after(1, FIXED).covariance();

        assertThat(covariance[0]).containsExactly(new double[] {112.5, -45, 0}, within(1e-9));
        assertThat(covariance[1]).containsExactly(new double[] {-45, 102, -19.2}, within(1e-9));
        assertThat(covariance[2]).containsExactly(new double[] {0, -19.2, 31.08}, within(1e-9));
    }

    /** G4, five steps. */
    @Test
    void after_five_steps_the_spread_depends_on_how_people_are_recruited() {
        var fixed = ThreeGrades.after(5, FIXED);
        assertThat(fixed.standardDeviations())
                .containsExactly(new double[] {15.57762, 15.55049, 10.61887}, FIVE_DIGITS);
        assertThat(fixed.standardDeviationOfTotal()).isCloseTo(19.41142, FIVE_DIGITS);
        assertThat(fixed.total()).isCloseTo(1096.8154, within(1e-9));

        var poisson = ThreeGrades.after(5, POISSON);
        assertThat(poisson.standardDeviations())
                .containsExactly(new double[] {23.79521, 16.78694, 10.67338}, FIVE_DIGITS);
        assertThat(poisson.standardDeviationOfTotal()).isCloseTo(29.10620, FIVE_DIGITS);
    }

    /** G4b: the adjoint form says the same, cell by cell. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1096.8154, 19.41142, 29.10620",
        "1, 0, 0, 600, 15.57762, 23.79521",
        ".92, .95, .98, 1028.870612, 18.31073, 27.19251"
    })
    void the_adjoint_form_has_the_same_mean_and_spread(
            double first, double second, double third, double mean, double fixed, double poisson) {
        var weights = new double[] {first, second, third};

        var planned = Adjoint.of(ThreeGrades.STOCK, ThreeGrades.TRANSITIONS, FIXED, weights, 5);
        var drawn = Adjoint.of(ThreeGrades.STOCK, ThreeGrades.TRANSITIONS, POISSON, weights, 5);

        assertThat(planned.mean()).isCloseTo(mean, within(5e-7));
        assertThat(planned.standardDeviation()).isCloseTo(fixed, FIVE_DIGITS);
        assertThat(drawn.mean()).isCloseTo(mean, within(5e-7));
        assertThat(drawn.standardDeviation()).isCloseTo(poisson, FIVE_DIGITS);
    }

    /** G9: binomial thinning of 1,000 people at 10 % a year. */
    @Test
    void who_only_leave_are_thinned_binomially() {
        var leaving = new Transitions(new double[][] {{.9}});
        var moments = Moments.counted(1000);
        for (var year = 0; year < 3; year++) {
            moments = moments.next(leaving, Recruits.fixed(0));
        }

        assertThat(moments.total()).isCloseTo(729, within(1e-9));
        assertThat(moments.covariance()[0][0]).isCloseTo(197.559, within(1e-9));
    }
}

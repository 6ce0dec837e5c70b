package org.cadre.workforce.forecast.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.flow.Moments;
import org.cadre.workforce.forecast.flow.Recruits;
import org.cadre.workforce.forecast.flow.Transitions;
import org.junit.jupiter.api.Test;

/** Golden value G8 of the specification of the model. */
class GoalTest {

    private static final Transitions ONE = new Transitions(new double[][] {{.9}});
    private static final Transitions THREE =
            new Transitions(new double[][] {{.75, .10, 0}, {0, .80, .08}, {0, 0, .90}});

    @Test
    void a_thousand_become_twelve_hundred_in_five_years_with_so_many_recruits_a_year() {
        var base = total(ONE, Recruits.fixed(0), 1000);
        var gain = total(ONE, Recruits.fixed(1), 1000) - base;

        assertThat(new Goal(base, gain).reach(1200)).isCloseTo(148.838856, within(5e-7));
    }

    @Test
    void in_three_grades_two_runs_say_how_many_recruits_of_the_first_reach_the_total() {
        var base = total(THREE, Recruits.fixed(0, 10, 0), 600, 300, 100);
        var gain = total(THREE, Recruits.fixed(1, 10, 0), 600, 300, 100) - base;

        assertThat(base).isCloseTo(537.0035875, within(5e-8));
        assertThat(gain).isCloseTo(3.73207875, within(5e-9));
        assertThat(new Goal(base, gain).reach(1300)).isCloseTo(204.442742, within(5e-7));
    }

    @Test
    void a_lever_that_adds_nothing_reaches_no_target() {
        assertThatThrownBy(() -> new Goal(100, 0).reach(200))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("lever-does-not-help"));
    }

    private static double total(Transitions transitions, Recruits recruits, double... stock) {
        var moments = Moments.counted(stock);
        for (var year = 0; year < 5; year++) {
            moments = moments.next(transitions, recruits);
        }
        return moments.total();
    }
}

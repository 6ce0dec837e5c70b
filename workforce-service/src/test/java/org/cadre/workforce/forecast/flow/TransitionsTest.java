package org.cadre.workforce.forecast.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

class TransitionsTest {

    private static final Offset<Double> CLOSE = within(5e-3);

    /** G1: four grades of a retailer, from Heneman, Judge and Kammeyer-Mueller, Staffing Organizations. */
    @Test
    void the_textbook_of_staffing_has_the_same_stock_after_each_of_three_years() {
        var year = Moments.counted(500, 150, 50, 30).next(textbook(), Recruits.fixed(0, 0, 0, 0));
        assertThat(year.mean()).containsExactly(new double[] {260, 140, 80, 26}, within(1e-9));

        year = year.next(textbook(), Recruits.fixed(0, 0, 0, 0));
        assertThat(year.mean()).containsExactly(new double[] {141, 110, 91, 26.2}, CLOSE);

        year = year.next(textbook(), Recruits.fixed(0, 0, 0, 0));
        assertThat(year.mean()).containsExactly(new double[] {80.55, 80.1, 90.85, 27.44}, CLOSE);
    }

    /** G1: those hires, year after year, hold that stock for good. */
    @Test
    void the_hires_of_the_textbook_hold_its_stock() {
        assertThat(textbook().equilibrium(new double[] {240, 10, -30, 4}))
                .containsExactly(new double[] {500, 150, 50, 30}, within(1e-9));
    }

    /** G1: exits 175, 37.5, 2.5, 9. */
    @Test
    void what_a_row_lacks_to_one_leaves() {
        assertThat(textbook().wastage()).containsExactly(new double[] {.35, .25, .05, .30}, within(1e-12));
    }

    /** G3: three grades. */
    @Test
    void the_stays_and_the_equilibrium_follow_from_the_chances() {
        var three = ThreeGrades.TRANSITIONS;

        assertThat(three.stays()[0]).containsExactly(new double[] {4, 2, 1.6}, within(1e-9));
        assertThat(three.stays()[1]).containsExactly(new double[] {0, 5, 4}, within(1e-9));
        assertThat(three.stays()[2]).containsExactly(new double[] {0, 0, 10}, within(1e-9));
        assertThat(three.equilibrium(ThreeGrades.JOINING)).containsExactly(new double[] {600, 350, 280}, within(1e-9));
    }

    @Test
    void chances_that_cannot_be_are_refused_by_code() {
        assertThat(refusal(new double[][] {{.7, .4}, {0, 1}})).isEqualTo("row-exceeds-one");
        assertThat(refusal(new double[][] {{-.1, .4}, {0, 1}})).isEqualTo("impossible-chance");
        assertThat(refusal(new double[][] {{Double.NaN, .4}, {0, 1}})).isEqualTo("impossible-chance");
        assertThat(refusal(new double[][] {{.7, .3}})).isEqualTo("transitions-not-square");
    }

    @Test
    void where_nobody_ever_leaves_there_is_no_equilibrium() {
        var closed = new Transitions(new double[][] {{.5, .5}, {0, 1}});

        assertThatThrownBy(() -> closed.equilibrium(new double[] {1, 1}))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("nobody-leaves"));
    }

    private static String refusal(double[][] rows) {
        try {
            new Transitions(rows);
            return "none";
        } catch (DomainException refused) {
            return refused.code();
        }
    }

    private static Transitions textbook() {
        return new Transitions(
                new double[][] {{.50, .10, .05, 0}, {.05, .60, .10, 0}, {.05, 0, .80, .10}, {0, 0, 0, .70}});
    }
}

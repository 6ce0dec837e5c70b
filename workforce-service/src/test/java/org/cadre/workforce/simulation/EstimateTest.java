package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

    @Test
    void a_mean_is_known_within_an_interval() {
        var estimate = Estimate.of(1, 2, 3, 4, 5);

        assertThat(estimate.mean()).isEqualTo(3);
        assertThat(estimate.deviation()).isCloseTo(Math.sqrt(2.5), within(1e-12));
        assertThat(estimate.low()).isCloseTo(3 - estimate.halfWidth(), within(1e-12));
        assertThat(estimate.inWords()).isEqualTo("3.0 (95 % interval 1.0 to 5.0)");
    }

    /** Student's table, two-sided, 5 %. */
    @ParameterizedTest
    @CsvSource({"5, 2.776", "8, 2.365", "20, 2.093", "200, 1.972", "2000, 1.961"})
    void the_width_follows_students_table(int replications, double points) {
        var estimate = new Estimate(0, Math.sqrt(replications), replications);

        assertThat(estimate.halfWidth()).isCloseTo(points, within(0.03));
    }

    /**
     * By hand: forty minutes of three people are 13.33 each. The days differ from that by 0, -3.33, 0 and 3.33 minutes, a
     * deviation of 2.72165 for 0.75 people a day.
     */
    @Test
    void a_day_counts_with_as_many_as_it_had() {
        var estimate = Estimate.ratio(new double[] {0, 10, 0, 30}, new double[] {0, 1, 0, 2})
                .orElseThrow();

        assertThat(estimate.mean()).isCloseTo(40 / 3.0, within(1e-12));
        assertThat(estimate.deviation()).isCloseTo(2.721655 / 0.75, within(1e-6));
        assertThat(estimate.replications()).isEqualTo(4);
    }

    /** With as many on each day it is the mean of the days. */
    @Test
    void of_days_alike_it_is_the_mean_of_the_days() {
        assertThat(Estimate.ratio(new double[] {4, 8, 6}, new double[] {2, 2, 2}))
                .contains(Estimate.of(2, 4, 3));
    }

    @Test
    void nobody_has_no_mean() {
        assertThat(Estimate.ratio(new double[] {0, 0}, new double[] {0, 0})).isEmpty();
        assertThatThrownBy(() -> Estimate.of(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_day_says_nothing_about_the_others() {
        assertRefused("quantity-out-of-range", "replications", () -> Estimate.of(1));
        assertThat(Estimate.of(1, 1).halfWidth()).isZero();
    }
}

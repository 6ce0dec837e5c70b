package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
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

    @Test
    void one_day_says_nothing_about_the_others() {
        assertRefused("quantity-out-of-range", "replications", () -> Estimate.of(1));
        assertThat(Estimate.of(1, 1).halfWidth()).isZero();
    }
}

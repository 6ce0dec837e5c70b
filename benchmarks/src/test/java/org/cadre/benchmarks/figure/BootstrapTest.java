package org.cadre.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private final Bootstrap bootstrap = new Bootstrap(new Random(1));

    @Test
    void the_estimate_is_the_median_of_an_odd_and_of_an_even_number() {
        assertThat(bootstrap.median(List.of(3.0, 1.0, 2.0)).value()).isEqualTo(2);
        assertThat(bootstrap.median(List.of(4.0, 1.0, 2.0, 3.0)).value()).isEqualTo(2.5);
    }

    @Test
    void the_interval_lies_around_the_median_and_within_the_values() {
        var estimate = bootstrap.median(List.of(0.4, 0.5, 0.5, 0.6, 0.5, 0.45, 0.55, 0.5, 2.0));

        assertThat(estimate.low()).isBetween(0.4, 0.5);
        assertThat(estimate.high()).isBetween(0.5, 0.6);
    }

    @Test
    void equal_values_have_no_interval() {
        assertThat(bootstrap.median(List.of(1.0, 1.0, 1.0)).hasInterval()).isFalse();
    }

    @Test
    void nothing_measured_is_no_figure() {
        assertThatThrownBy(() -> bootstrap.median(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}

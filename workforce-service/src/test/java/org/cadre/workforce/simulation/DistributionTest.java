package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.List;
import org.cadre.workforce.simulation.Distribution.Exponential;
import org.cadre.workforce.simulation.Distribution.Fixed;
import org.cadre.workforce.simulation.Distribution.Normal;
import org.cadre.workforce.simulation.Distribution.Triangular;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {

    /** The mean is the quantile on average over all shares. */
    @ParameterizedTest
    @MethodSource("all")
    void the_mean_is_that_of_the_times_drawn(Distribution distribution) {
        var steps = 1_000_000;
        var sum = 0.0;
        var durations = 0.0;
        for (int i = 0; i < steps; i++) {
            sum += distribution.quantile((i + 0.5) / steps);
            durations += Math.max(0, distribution.quantile((i + 0.5) / steps));
        }

        assertThat(sum / steps).isCloseTo(distribution.mean(), within(1e-4));
        assertThat(durations / steps).isCloseTo(distribution.meanDuration(), within(1e-4));
    }

    /**
     * By the tables: {@code Phi(1) = 0.841345} and {@code phi(1) = 0.241971}, so of mean 1 and deviation 1 it is 1.083315; of
     * mean 10 and deviation 5, with {@code Phi(2)} and {@code phi(2) = 0.053991}, 10.042454; and half the mean deviation of 0.
     */
    @ParameterizedTest
    @CsvSource({"0, 1, 0.398942", "0, 5, 1.994711", "1, 1, 1.083315", "10, 5, 10.042454", "20, 0.5, 20", "-60, 1, 0"})
    void a_duration_is_the_curve_cut_at_nought(double mean, double deviation, double duration) {
        assertThat(new Normal(mean, deviation).meanDuration()).isCloseTo(duration, within(1e-6));
    }

    static List<Distribution> all() {
        return List.of(
                new Fixed(15),
                new Triangular(0.5, 1, 2),
                new Triangular(1, 1, 4),
                new Triangular(1, 4, 4),
                new Exponential(3, 1 / 0.7),
                new Normal(20, 0.5),
                new Normal(0, 5),
                new Normal(3, 5),
                new Normal(-2, 5));
    }

    /** Tables of the normal distribution. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.8413447460685429, 1",
        "0.9772498680518208, 2",
        "0.0013498980316301, -3",
        "0.975, 1.959963985",
        "0.02425, -1.972961",
        "0.999, 3.090232306"
    })
    void the_bell_curve_has_the_quantiles_of_the_tables(double share, double quantile) {
        assertThat(new Normal(0, 1).quantile(share)).isCloseTo(quantile, within(1e-6));
        assertThat(new Normal(10, 2).quantile(share)).isCloseTo(10 + 2 * quantile, within(2e-6));
    }

    @ParameterizedTest
    @CsvSource({"0.0001, 0.5087", "0.3333333333, 1", "0.9999, 1.9878"})
    void the_triangle_bends_at_its_mode(double share, double quantile) {
        assertThat(new Triangular(0.5, 1, 2).quantile(share)).isCloseTo(quantile, within(5e-5));
    }

    /** A least of 4 and a mean of 6 beyond it take 10 minutes on average. */
    @Test
    void cs46_the_mean_of_an_exponential_time_comes_on_top_of_its_least() {
        assertThat(new Exponential(4, 6).mean()).isEqualTo(10);
        assertThat(new Normal(10, 2).mean()).isEqualTo(10);
        assertThat(new Fixed(10).mean()).isEqualTo(10);
    }

    @Test
    void an_exponential_time_is_never_below_its_fixed_part() {
        assertThat(new Exponential(3, 2).quantile(1e-16)).isCloseTo(3, within(1e-9));
        assertThat(new Exponential(3, 2).quantile(0.5)).isCloseTo(3 + 2 * Math.log(2), within(1e-12));
    }

    @Test
    void impossible_times_are_refused() {
        assertRefused("quantity-negative", "minutes", () -> new Fixed(-1));
        assertRefused("triangle-out-of-order", "mode", () -> new Triangular(1, 0.9, 2));
        assertRefused("triangle-out-of-order", "mode", () -> new Triangular(1, 2.1, 2));
        assertRefused("triangle-out-of-order", "mode", () -> new Triangular(1, 1, 1));
        assertRefused("triangle-out-of-order", "mode", () -> new Triangular(1, Double.NaN, 2));
        assertThatThrownBy(() -> new Triangular(5, 5, 5))
                .hasMessage("least 5, mode 5 and most 5 are one time: give it as FIXED, with that as mean");
        assertThatThrownBy(() -> new Triangular(2.5, 2, 3))
                .hasMessageStartingWith("least 2.5, mode 2 and most 3 are not in order");
        assertRefused("quantity-not-positive", "meanBeyond", () -> new Exponential(1, 0));
        assertRefused("quantity-not-positive", "deviation", () -> new Normal(1, 0));
        assertRefused("mean-not-a-number", "mean", () -> new Normal(Double.NaN, 1));
    }
}

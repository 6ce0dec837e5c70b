package org.cadre.workforce.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangTest {

    /** Computed by two programs independently: five servers, four erlangs. */
    @Test
    void five_servers_and_four_erlangs() {
        assertThat(Erlang.blocking(5, 4)).isCloseTo(0.1990669, within(5e-8));
        assertThat(Erlang.mustWait(5, 4)).isCloseTo(0.5541126, within(5e-8));
    }

    /** Erlang's table as every handbook of telephony prints it, for a blocking of 1 %. */
    @ParameterizedTest
    @CsvSource({"1, 0.0101", "5, 1.361", "10, 4.461", "50, 37.90", "100, 84.06"})
    void the_printed_table_for_one_in_a_hundred(int servers, double erlangs) {
        assertThat(Erlang.blocking(servers, erlangs)).isCloseTo(0.01, within(5e-5));
    }

    /** Independent of the recursion: {@code 1 / B = a * integral of exp(-a x) (1 + x)^c}, from nought to infinity. */
    @ParameterizedTest
    @CsvSource({"5, 4", "1000, 900", "100000, 99000", "100000, 100000", "100000, 120000"})
    void the_recursion_agrees_with_the_integral_up_to_a_hundred_thousand_servers(int servers, double erlangs) {
        assertThat(Erlang.blocking(servers, erlangs))
                .isCloseTo(byIntegral(servers, erlangs), Percentage.withPercentage(1e-6));
    }

    @Test
    void a_large_group_near_its_limit_has_figures_and_no_nonsense() {
        var figures = Queue.steady(MarkovQueue.of(new Offered(99_999, 1), 100_000));

        assertThat(figures.mustWait()).isBetween(0.99, 1.0);
        assertThat(figures.empty()).isZero();
        assertThat(figures.averages().present()).isFinite().isGreaterThan(99_999);
    }

    @Test
    void who_must_wait_is_asked_only_of_queues_that_settle() {
        assertThat(Erlang.mustWait(5, 4.999)).isLessThan(1);
        assertRefused("queue-unstable", "erlangs", () -> Erlang.mustWait(5, 5));
        assertRefused("queue-unstable", "erlangs", () -> Erlang.mustWait(5, 5.001));
        assertThat(Erlang.blocking(5, 5.001)).isLessThan(1);
    }

    @Test
    void the_refusal_says_by_how_much_it_is_too_much_and_what_would_be_enough() {
        assertThatThrownBy(() -> Erlang.mustWait(5, 6.5))
                .hasMessageContaining("6.50 erlangs are 1.50 more than 5 can serve, a load of 1.30")
                .hasMessageContaining("at least 7 are needed");
        assertThat(Erlang.mustWait(7, 6.5)).isLessThan(1);
        assertRefused("queue-unstable", "erlangs", () -> Erlang.mustWait(6, 6.5));
    }

    /** Simpson's rule over the hump of the integrand, which stands at {@code c / a - 1} or at nought. */
    private static double byIntegral(int servers, double erlangs) {
        var top = Math.max(0, servers / erlangs - 1);
        var width = 40 * Math.sqrt(servers) / erlangs;
        var from = Math.max(0, top - width);
        var steps = 2_000_000;
        var step = (top + width + 40 / erlangs - from) / steps;
        var sum = 0.0;
        for (int i = 0; i <= steps; i++) {
            var x = from + i * step;
            var weight = i == 0 || i == steps ? 1 : 2 + 2 * (i % 2);
            sum += weight * Math.exp(servers * (Math.log1p(x) - Math.log1p(top)) - erlangs * (x - top));
        }
        var logOfTop = servers * Math.log1p(top) - erlangs * top;
        return Math.exp(-logOfTop) / (erlangs * sum * step / 3);
    }
}

package org.cadre.workforce.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.queueing.Queue.steady;
import static org.cadre.workforce.queueing.Queue.unstable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneralQueueTest {

    private static final ServiceTime EXPONENTIAL = new ServiceTime(1 / 3.0, 1);
    private static final ServiceTime ALWAYS_THE_SAME = new ServiceTime(1 / 3.0, 0);

    /** Pollaczek and Khinchine: services that are always the same halve the wait of exponential ones. */
    @Test
    void one_server_waits_half_as_long_when_every_service_is_the_same() {
        assertThat(steady(GeneralQueue.oneServer(2, EXPONENTIAL)).waitingTime()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(steady(GeneralQueue.oneServer(2, ALWAYS_THE_SAME)).waitingTime())
                .isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void the_averages_hang_together_by_littles_law() {
        var averages = steady(GeneralQueue.oneServer(2, ALWAYS_THE_SAME));

        assertThat(averages.queueLength()).isCloseTo(2 * averages.waitingTime(), within(1e-12));
        assertThat(averages.present()).isCloseTo(2 * averages.stay(), within(1e-12));
        assertThat(averages.stay()).isCloseTo(averages.waitingTime() + 1 / 3.0, within(1e-12));
        assertThat(averages.utilisation()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.6666667", "2, 0.0416667"})
    void the_approximation_is_exact_for_exponential_times(int servers, double wait) {
        assertThat(steady(GeneralQueue.manyServers(2, 1, EXPONENTIAL, servers)).waitingTime())
                .isCloseTo(wait, within(5e-8));
    }

    @Test
    void the_approximation_is_exact_for_one_server_and_arrivals_at_random() {
        var service = new ServiceTime(0.25, 0.4);

        assertThat(steady(GeneralQueue.manyServers(3, 1, service, 1)).waitingTime())
                .isCloseTo(steady(GeneralQueue.oneServer(3, service)).waitingTime(), within(1e-12));
    }

    /** By hand: two doctors of County Hospital, 1/24 h, times (0.5 + 0) / 2. */
    @Test
    void less_chance_in_arrivals_and_services_means_less_waiting() {
        assertThat(steady(GeneralQueue.manyServers(2, 0.5, ALWAYS_THE_SAME, 2)).waitingTime())
                .isCloseTo(1 / 96.0, within(1e-12));
    }

    @Test
    void an_overloaded_queue_is_unstable_whatever_its_variability() {
        assertThat(unstable(GeneralQueue.oneServer(3, ALWAYS_THE_SAME)).utilisation())
                .isEqualTo(1);
        assertThat(unstable(GeneralQueue.manyServers(7, 0, ALWAYS_THE_SAME, 2)).serversNeeded())
                .isEqualTo(3);
        assertThat(steady(GeneralQueue.oneServer(2.999, ALWAYS_THE_SAME)).waitingTime())
                .isFinite();
    }

    @Test
    void impossible_times_are_refused() {
        assertRefused("quantity-not-positive", "mean", () -> new ServiceTime(0, 1));
        assertRefused("quantity-negative", "variability", () -> new ServiceTime(1, -0.1));
        assertRefused("quantity-negative", "arrivals", () -> GeneralQueue.manyServers(2, -1, EXPONENTIAL, 1));
    }
}

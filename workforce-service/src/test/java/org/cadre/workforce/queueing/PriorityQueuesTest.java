package org.cadre.workforce.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.queueing.Queue.PRINTED;
import static org.cadre.workforce.queueing.Queue.steady;
import static org.cadre.workforce.queueing.Queue.unstable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hillier and Lieberman, County Hospital: critical, serious and stable patients; nobody treated is interrupted. */
class PriorityQueuesTest {

    private static final List<Double> RATES = List.of(0.2, 0.6, 1.2);

    @ParameterizedTest
    @CsvSource({"1, 0.238095, 0.324675, 0.909091", "2, 0.0287356, 0.0331565, 0.0480769"})
    void county_hospital_by_urgency(int doctors, double critical, double serious, double stable) {
        var waits = steady(PriorityQueues.manyServers(3, doctors, RATES)).stream()
                .map(Averages::waitingTime)
                .toList();

        assertThat(waits.get(0)).isCloseTo(critical, PRINTED);
        assertThat(waits.get(1)).isCloseTo(serious, PRINTED);
        assertThat(waits.get(2)).isCloseTo(stable, PRINTED);
    }

    /** Conservation: who goes first changes, how much is waited in all does not. */
    @ParameterizedTest
    @CsvSource({"1, 0.66666666667", "2, 0.04166666667"})
    void the_weighted_mean_is_the_wait_without_priorities(int doctors, double wait) {
        var averages = steady(PriorityQueues.manyServers(3, doctors, RATES));

        var waited = averages.stream().mapToDouble(Averages::queueLength).sum();

        assertThat(waited / 2).isCloseTo(wait, within(1e-10));
    }

    @Test
    void one_server_gives_the_same_by_either_way() {
        var classes = RATES.stream()
                .map(rate -> new PriorityClass(rate, new ServiceTime(1 / 3.0, 1)))
                .toList();

        var general = steady(PriorityQueues.oneServer(classes));

        var markov = steady(PriorityQueues.manyServers(3, 1, RATES));
        for (int i = 0; i < general.size(); i++) {
            assertThat(general.get(i).waitingTime()).isCloseTo(markov.get(i).waitingTime(), within(1e-12));
        }
    }

    /** By hand: W0 = (0.5 * 1 + 0.2 * 4 * 2) / 2 = 1.05; then 1.05 / 0.5 and 1.05 / (0.5 * 0.1). */
    @Test
    void each_class_may_take_its_own_time() {
        var quick = new PriorityClass(0.5, new ServiceTime(1, 0));
        var slow = new PriorityClass(0.2, new ServiceTime(2, 1));

        var averages = steady(PriorityQueues.oneServer(List.of(quick, slow)));

        assertThat(averages.get(0).waitingTime()).isCloseTo(2.1, within(1e-12));
        assertThat(averages.get(1).waitingTime()).isCloseTo(21, within(1e-9));
        assertThat(averages.get(1).stay()).isCloseTo(23, within(1e-9));
    }

    @Test
    void too_much_in_all_is_unstable() {
        assertThat(unstable(PriorityQueues.manyServers(3, 1, List.of(1.0, 2.0))).utilisation())
                .isCloseTo(1, within(1e-12));
        var whole = unstable(PriorityQueues.oneServer(
                List.of(new PriorityClass(0.5, new ServiceTime(1, 0)), new PriorityClass(0.4, new ServiceTime(2, 0)))));
        assertThat(whole.utilisation()).isCloseTo(1.3, within(1e-12));
        assertThat(whole.serversNeeded()).isEqualTo(2);
    }

    @Test
    void a_queue_without_classes_is_refused() {
        assertRefused("queue-without-arrivals", "classes", () -> PriorityQueues.oneServer(List.of()));
        assertRefused(
                "quantity-not-positive", "arrivalRate", () -> PriorityQueues.manyServers(3, 1, List.of(1.0, 0.0)));
        assertRefused("quantity-not-positive", "serviceRate", () -> PriorityQueues.manyServers(0, 1, RATES));
    }
}

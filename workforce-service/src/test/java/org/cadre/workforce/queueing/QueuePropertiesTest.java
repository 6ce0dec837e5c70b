package org.cadre.workforce.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.queueing.Queue.steady;
import static org.cadre.workforce.queueing.Queue.unstable;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.cadre.workforce.chance.Draws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every queue, tried on some of all sizes: loads from a tenth of an erlang to a thousand. */
class QueuePropertiesTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-8);

    static Stream<Offered> offered() {
        return IntStream.range(0, 40).mapToObj(each -> {
            var erlangs = Math.pow(10, 4 * Draws.uniform(1, each) - 1);
            var serviceRate = Math.pow(10, 4 * Draws.uniform(2, each) - 2);
            return new Offered(erlangs * serviceRate, serviceRate);
        });
    }

    @ParameterizedTest
    @MethodSource("offered")
    void each_server_more_turns_fewer_away_and_lets_fewer_wait_and_for_less_long(Offered offered) {
        var fewest = fewestFor(offered);
        for (int servers = fewest; servers < fewest + 10; servers++) {
            var fewer = steady(MarkovQueue.of(offered, servers));
            var more = steady(MarkovQueue.of(offered, servers + 1));

            assertThat(Erlang.blocking(servers + 1, offered.erlangs()))
                    .isLessThan(Erlang.blocking(servers, offered.erlangs()));
            assertThat(more.mustWait()).isLessThan(fewer.mustWait());
            assertThat(more.averages().waitingTime())
                    .isLessThan(fewer.averages().waitingTime());
            assertThat(more.averages().utilisation())
                    .isLessThan(fewer.averages().utilisation());
        }
    }

    /** Whoever waits keeps servers busy for the next, so more find all busy than where people go away. */
    @ParameterizedTest
    @MethodSource("offered")
    void more_must_wait_than_would_be_turned_away(Offered offered) {
        for (int servers = fewestFor(offered); servers < fewestFor(offered) + 10; servers++) {
            var blocking = Erlang.blocking(servers, offered.erlangs());
            var mustWait = Erlang.mustWait(servers, offered.erlangs());

            assertThat(mustWait).isBetween(blocking, 1.0);
            assertThat(blocking).isGreaterThan(0);
        }
    }

    @ParameterizedTest
    @MethodSource("offered")
    void a_greater_load_turns_more_away(Offered offered) {
        var servers = fewestFor(offered);
        var blocking = DoubleStream.of(0.25, 0.5, 1, 2, 4)
                .map(times -> Erlang.blocking(servers, times * offered.erlangs()))
                .boxed()
                .toList();

        assertThat(blocking).isSorted();
    }

    /** Little: people are counted state by state here, and times come from Erlang. L = lambda W, Lq = lambda Wq. */
    @ParameterizedTest
    @MethodSource("offered")
    void littles_law_ties_lengths_counted_by_states_to_times(Offered offered) {
        var servers = fewestFor(offered) + 1;
        var averages = steady(MarkovQueue.of(offered, servers)).averages();
        var counted = countedByStates(offered.erlangs(), servers);

        assertThat(counted.present()).isCloseTo(offered.arrivalRate() * averages.stay(), ROUNDING);
        assertThat(counted.waiting()).isCloseTo(offered.arrivalRate() * averages.waitingTime(), ROUNDING);
        assertThat(averages.present()).isCloseTo(counted.present(), ROUNDING);
        assertThat(averages.queueLength()).isCloseTo(counted.waiting(), ROUNDING);
    }

    /** One server by the textbook: {@code C = rho}, {@code p0 = 1 - rho}, {@code L = rho / (1 - rho)}. */
    @ParameterizedTest
    @MethodSource("offered")
    void one_server_is_the_special_case_of_many(Offered offered) {
        var rho = offered.erlangs() / (1 + offered.erlangs());
        var figures = steady(MarkovQueue.of(new Offered(rho * offered.serviceRate(), offered.serviceRate()), 1));

        assertThat(Erlang.blocking(1, offered.erlangs())).isCloseTo(rho, ROUNDING);
        assertThat(figures.mustWait()).isCloseTo(rho, ROUNDING);
        assertThat(figures.empty()).isCloseTo(1 - rho, ROUNDING);
        assertThat(figures.averages().present()).isCloseTo(rho / (1 - rho), ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("offered")
    void a_better_promise_never_needs_fewer(Offered offered) {
        var time = 1 / offered.serviceRate();
        var byShare = DoubleStream.of(0.1, 0.5, 0.8, 0.9, 0.99)
                .mapToInt(share -> servers(offered, time, share))
                .boxed()
                .toList();
        var byTime = DoubleStream.of(10, 1, 0.1, 0)
                .mapToInt(times -> servers(offered, times * time, 0.9))
                .boxed()
                .toList();

        assertThat(byShare).isSorted();
        assertThat(byTime).isSorted();
    }

    /** One fewer than the smallest number that keeps up is answered with that number. */
    @ParameterizedTest
    @MethodSource("offered")
    void an_overloaded_queue_names_the_smallest_number_that_keeps_up(Offered offered) {
        var doubled = new Offered(2 * offered.arrivalRate() + offered.serviceRate(), offered.serviceRate());
        var fewest = fewestFor(doubled);

        assertThat(unstable(MarkovQueue.of(doubled, fewest - 1)).serversNeeded())
                .isEqualTo(fewest);
        assertThat(steady(MarkovQueue.of(doubled, fewest)).averages().utilisation())
                .isLessThan(1);
    }

    /** More variable services wait longer, and with exponential ones the general formula is the other. */
    @ParameterizedTest
    @MethodSource("offered")
    void variability_costs_waiting_time(Offered offered) {
        var servers = fewestFor(offered);
        var mean = 1 / offered.serviceRate();
        var waits = DoubleStream.of(0, 0.5, 1, 4)
                .map(variability -> steady(GeneralQueue.manyServers(
                                offered.arrivalRate(), 1, new ServiceTime(mean, variability), servers))
                        .waitingTime())
                .boxed()
                .toList();

        assertThat(waits).isSorted().doesNotHaveDuplicates();
        assertThat(waits.get(2))
                .isCloseTo(
                        steady(MarkovQueue.of(offered, servers)).averages().waitingTime(), within(1e-6 * waits.get(2)));
    }

    private record Counted(double present, double waiting) {}

    /** Births and deaths: {@code p(n) = p(n - 1) a / min(n, c)}, from the state at which most are, both ways. */
    private static Counted countedByStates(double erlangs, int servers) {
        var top = (int) Math.min(servers, erlangs);
        var weights = 1.0;
        var present = (double) top;
        var waiting = 0.0;
        var weight = 1.0;
        for (int n = top + 1; n <= servers || weight > 1e-20; n++) {
            weight *= erlangs / Math.min(n, servers);
            weights += weight;
            present += n * weight;
            waiting += Math.max(0, n - servers) * weight;
        }
        weight = 1;
        for (int n = top; n > 0; n--) {
            weight *= n / erlangs;
            weights += weight;
            present += (n - 1) * weight;
        }
        return new Counted(present / weights, waiting / weights);
    }

    private static int servers(Offered offered, double time, double share) {
        return Staffing.smallest(offered, new ServiceLevel(time, share)).servers();
    }

    private static int fewestFor(Offered offered) {
        return (int) Math.floor(offered.erlangs()) + 1;
    }
}

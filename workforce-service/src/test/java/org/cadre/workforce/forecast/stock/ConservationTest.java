package org.cadre.workforce.forecast.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.cadre.workforce.forecast.rate.Risk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConservationTest {

    /** One unit in the last place of a sum of a thousand people, a few times over. */
    private static final double ROUNDING = 1e-11;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void what_opens_and_joins_less_what_leaves_is_what_closes_and_opens_next(int seed) {
        for (var horizon : List.of(Horizon.years(15), Horizon.months(36))) {
            var accounts = new Projection(horizon).of(Small.lively(seed)).accounts();

            var before = Small.lively(seed).opening().sum();
            for (var account : accounts) {
                assertThat(account.missing()).isCloseTo(0, within(ROUNDING * (1 + before)));
                assertThat(account.opening()).isCloseTo(before, within(ROUNDING * (1 + before)));
                before = account.closing();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void no_cell_and_no_flow_falls_below_nought_even_where_everybody_leaves(int seed) {
        var horizon = Horizon.years(15);
        var flight = Factors.none(horizon).and(Aim.LEAVE, 1, 400).and(Aim.PROMOTE, 0, 50);

        var course = new Projection(horizon, flight).of(Small.lively(seed));

        assertThat(DoubleStream.of(course.last().toArray())).allMatch(heads -> heads >= 0);
        assertThat(course.accounts()).allSatisfy(account -> {
            assertThat(account.joined().values()).allMatch(heads -> heads >= 0);
            assertThat(account.left().values()).allMatch(heads -> heads >= 0);
            assertThat(account.missing()).isCloseTo(0, within(1e-8));
        });
    }

    @Test
    void leavers_are_shared_out_by_their_hazards_and_nobody_is_promoted_out_of_the_unit() {
        var account =
                new Projection(Horizon.years(1)).of(Small.lively(3)).accounts().getFirst();

        assertThat(account.left().keySet()).containsExactlyInAnyOrder(Risk.LEAVE, Risk.RETIRE, Risk.DIE, Risk.MOVE);
        assertThat(account.promoted()).isPositive();
    }

    @Test
    void the_variance_is_never_below_nought_and_nought_where_nothing_is_left_to_chance() {
        var still = Small.unit(
                Cells.all("opening", new Shape(2, 16, 60), 3),
                Flows.of(Hazards.none(new Shape(2, 16, 60)), Joiners.planned()));
        var heads = Cells.all("weights", still.shape(), 1);

        assertThat(new Projection(Horizon.years(10)).outlook(still, heads, 9).variance())
                .isCloseTo(0, within(1e-9));
        var lively = Small.lively(1);
        var weights = Cells.all("weights", lively.shape(), 1);
        assertThat(IntStream.range(0, 15)
                        .mapToObj(step -> new Projection(Horizon.years(15)).outlook(lively, weights, step)))
                .allMatch(outlook -> outlook.variance() > 0);
    }

    @Test
    void one_thread_and_two_threads_have_the_same_result_to_the_last_bit() throws Exception {
        var units = IntStream.range(0, 64).mapToObj(Small::lively).toList();

        var alone = onThreads(1, () -> blocks(units, 8));

        assertThat(onThreads(2, () -> blocks(units, 8))).isEqualTo(alone);
        assertThat(onThreads(2, () -> blocks(units, 5))).isEqualTo(alone);
        assertThat(alone).hasSize(15);
    }

    private static List<Figures> blocks(List<Unit> units, int size) {
        var projection = new Projection(Horizon.years(15));
        var courses = IntStream.iterate(0, from -> from < units.size(), from -> from + size)
                .parallel()
                .mapToObj(from -> projection.block(units, from, size))
                .flatMap(List::stream)
                .toList();
        return Projection.total(new ArrayList<>(courses));
    }

    private static <T> T onThreads(int threads, Callable<T> work) throws Exception {
        try (var pool = new ForkJoinPool(threads)) {
            return pool.submit(work).get();
        }
    }
}

package org.cadre.workforce.forecast.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.assertj.core.api.Assertions;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernelsTest {

    private static final double TOLERANCE = 1e-9;

    /** One trust, a row less one, a row and one more: where a block of trusts ends, and where a band or an age is alone. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1, 1",
        "3, 2, 1, 5, 7",
        "15, 1, 4, 1, 7",
        "16, 2, 3, 4, 24",
        "17, 2, 3, 4, 24",
        "31, 1, 12, 10, 13",
        "32, 1, 2, 2, 3",
        "33, 3, 12, 10, 5"
    })
    void all_kernels_answer_the_same(int trusts, int groups, int bands, int ages, int steps) {
        var grid = new Grid(trusts, groups, bands, ages, steps);
        var nation = Nation.of(grid, 7);

        for (int run = 0; run < 3; run++) {
            var reference = outcome(Kernels.nested(grid), nation, run);
            for (var kernel : Kernels.all(grid)) {
                var found = outcome(kernel, nation, run);
                assertThat(found.farthest(reference)).as(kernel.name()).isLessThan(TOLERANCE);
                assertThat(found.national(steps - 1)).isCloseTo(reference.national(steps - 1), within(1e-6));
            }
        }
    }

    /** A kernel that kept something of the run before would show it. */
    @Test
    void a_run_depends_on_nothing_that_ran_before() {
        var grid = new Grid(20, 2, 3, 4, 6);
        var nation = Nation.of(grid, 3);

        for (var kernel : Kernels.all(grid)) {
            var first = outcome(kernel, nation, 0);
            outcome(kernel, nation, 1);
            assertThat(outcome(kernel, nation, 0).farthest(first)).isZero();
        }
    }

    /** By hand: one cell has no age and no band below it, so it keeps who stays and gains who joins. */
    @Test
    void one_cell_keeps_who_stays_and_gains_who_joins() {
        var grid = new Grid(1, 1, 1, 1, 2);
        var nation = Nation.of(grid, 1);
        var rates = nation.rates(0, 0);

        var found = outcome(Kernels.nested(grid), nation, 0);

        double joining = rates.joining[0] * nation.size(0);
        double one = rates.stay[0] * nation.heads(0, 0, 0) + joining;
        assertThat(found.at(0, 0, 0)).isCloseTo(.95 * one, within(1e-12));
        assertThat(found.at(0, 1, 0)).isCloseTo(.95 * (rates.stay[0] * one + joining), within(1e-12));
    }

    /** Nobody is lost on the way: what leaves a cell to the next age or band arrives there. */
    @Test
    void who_is_promoted_or_gets_older_arrives() {
        var grid = new Grid(1, 1, 3, 4, 1);
        var rates = Nation.of(grid, 1).rates(0, 0);

        for (int cell = 0; cell < grid.cells(); cell++) {
            double kept = rates.stay[cell];
            kept += cell % 4 < 3 ? rates.older[cell + 1] : 0;
            kept += cell < 8 ? rates.promoted[cell + 4] : 0;
            assertThat(1 - kept).isBetween(.9 * .008, 1.1 * .008 * 1.3 + 1e-12);
        }
    }

    @Test
    void runs_and_groups_have_luck_of_their_own_and_a_seed_has_it_again() {
        var grid = new Grid(1, 2, 1, 1, 1);
        var nation = Nation.of(grid, 1);

        assertThat(nation.rates(0, 0).stay[0]).isNotEqualTo(nation.rates(1, 0).stay[0]);
        assertThat(nation.rates(0, 0).stay[0]).isNotEqualTo(nation.rates(0, 1).stay[0]);
        assertThat(Nation.of(grid, 1).rates(0, 0).stay[0]).isEqualTo(nation.rates(0, 0).stay[0]);
    }

    /** These tests run in a JVM that was started with the module. */
    @Test
    void vectors_are_taken_where_the_module_is_and_lanes_where_it_is_not() {
        var grid = new Grid(1, 1, 1, 1, 1);

        assertThat(Kernels.haveVectors()).isTrue();
        assertThat(Kernels.fastest(grid).name()).isEqualTo("vector lanes");
        assertThat(Kernels.fastest(grid, false).name()).isEqualTo("plain lanes");
        assertThat(Kernels.all(grid))
                .extracting(Kernel::name)
                .containsExactly("nested loops", "plain lanes", "vector lanes");
    }

    /** The specification's count: 237,600 cells and 180 months are 42.8 million cell-months. */
    @Test
    void england_is_as_large_as_the_specification_says() {
        assertThat(Grid.england().cellSteps()).isEqualTo(42_768_000);
    }

    @Test
    void a_grid_without_extent_and_outcomes_of_two_grids_are_refused() {
        assertRefused("quantity-out-of-range", "trusts", () -> new Grid(0, 1, 1, 1, 1));
        assertRefused("quantity-out-of-range", "groups", () -> new Grid(1, 0, 1, 1, 1));
        assertRefused("quantity-out-of-range", "bands", () -> new Grid(1, 1, 0, 1, 1));
        assertRefused("quantity-out-of-range", "ages", () -> new Grid(1, 1, 1, 0, 1));
        assertRefused("quantity-out-of-range", "steps", () -> new Grid(1, 1, 1, 1, 0));
        var one = new Outcome(new Grid(1, 1, 1, 1, 1));
        var two = new Outcome(new Grid(2, 1, 1, 1, 1));
        Assertions.assertThatThrownBy(() -> one.farthest(two))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("not-comparable"));
    }

    private static Outcome outcome(Kernel kernel, Nation nation, int run) {
        var outcome = new Outcome(nation.grid());
        kernel.run(nation, run, outcome);
        return outcome;
    }
}

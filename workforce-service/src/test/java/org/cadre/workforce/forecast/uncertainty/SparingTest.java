package org.cadre.workforce.forecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.Normal;
import org.junit.jupiter.api.Test;

/** Rule FC97 of the guide for forecasting: each of very many trusts has rates of its own. */
class SparingTest {

    private static final Horizon HORIZON = Horizon.years(30);

    /** Cells of a trust times steps times years. */
    private static final long OF_A_TRUST = 120L * 30 * 30;

    private static final int MANY = (int) (Sparing.MANY / OF_A_TRUST) + 1;
    private static final int RUNS = 500;

    /** Of a tenth of a normal distribution, in its standard deviations: the root of .1 x .9 over the density there. */
    private static final double ERROR_OF_A_QUANTILE = Math.sqrt(.1 * .9 / RUNS) / .1755;

    private static final Parameters PARAMETERS = Parameters.independent(
            new Parameter("leaving", Set.of(), Aim.LEAVE, new Normal(.9, 1.1), .5),
            new Parameter("recruiting", Set.of(), Aim.JOINERS, new Normal(.9, 1.1), .5));

    private final List<Unit> trusts = England.units(MANY);

    @Test
    void all_runs_ask_until_there_are_very_many() {
        var few = new Sparing(new Kinship(trusts.subList(0, MANY - 1)), HORIZON);
        var many = new Sparing(new Kinship(trusts), HORIZON);

        assertThat(few.asks(1, 1)).isTrue();
        assertThat(many.asks(1, 1)).isFalse();
        assertThat(many.asks(Sparing.EVERY, 1)).isTrue();
        assertThat(Study.BLOCK % Sparing.EVERY).isZero();
    }

    @Test
    void a_family_of_half_as_many_as_there_are_years_always_asks() {
        var many = new Sparing(new Kinship(trusts), HORIZON);

        assertThat(many.asks(1, 14)).isFalse();
        assertThat(many.asks(1, 15)).isTrue();
        assertThat(many.asks(1, 16)).isTrue();
    }

    @Test
    void the_work_of_a_run_grows_with_the_years_only_while_all_runs_ask() {
        assertThat(Study.asking(Sparing.MANY / 10, 10)).isEqualTo(Sparing.MANY);
        assertThat(Study.asking(Sparing.MANY / 10 + 1, 10)).isLessThan(Sparing.MANY / 2);
    }

    /** Alone each of them asks in all runs, with the same luck. */
    @Test
    void what_is_expected_is_exact_and_what_chance_does_is_nearly_so() {
        var lines = Stream.of("R0", "R7", "R" + (MANY - 1))
                .map(Line::ofOrganisation)
                .toList();
        var together = new Study(trusts, PARAMETERS, HORIZON, lines, 3).run(RUNS);

        for (int line = 0; line < lines.size(); line++) {
            var own = trusts.stream().filter(lines.get(line).holds()).toList();
            var alone = new Study(own, PARAMETERS, HORIZON, List.of(lines.get(line)), 3).run(RUNS);
            for (int year = 0; year < 30; year++) {
                same(together.fte(line, year), alone.fte(0, year));
            }
        }
    }

    private static void same(Tally together, Tally alone) {
        assertThat(together.mean()).isCloseTo(alone.mean(), within(1e-9 * alone.mean()));
        assertThat(together.varianceOfRates()).isCloseTo(alone.varianceOfRates(), Percentage.withPercentage(1e-6));
        assertThat(together.varianceByChance()).isCloseTo(alone.varianceByChance(), Percentage.withPercentage(7));
        var lessThanTheRunsKnow = within(ERROR_OF_A_QUANTILE * Math.sqrt(alone.variance()));
        assertThat(together.quantile(.1)).isCloseTo(alone.quantile(.1), lessThanTheRunsKnow);
        assertThat(together.quantile(.9)).isCloseTo(alone.quantile(.9), lessThanTheRunsKnow);
    }
}

package org.cadre.workforce.forecast.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is carried forward is what a projection expects, and what is asked backwards. */
class MeansTest {

    private static final Factors SHOCKED = Factors.none(Horizon.months(36))
            .and(
                    Aim.LEAVE,
                    IntStream.range(0, 36)
                            .map(step -> step / 12)
                            .mapToDouble(year -> 1 + .1 * year)
                            .toArray())
            .and(Aim.JOINERS, 1.2)
            .and(Aim.PARTICIPATION, .95);

    @Test
    void each_year_has_what_a_projection_expects_of_all_risks_routes_and_regradings() {
        asExpected(Small.lively(1), Horizon.months(36), SHOCKED);
        asExpected(Small.lively(2), Horizon.years(5), Factors.none(Horizon.years(5)));
        asExpected(Small.textbook(), Horizon.years(3), Factors.none(Horizon.years(3)));
    }

    @Test
    void one_asked_before_changes_nothing() {
        var horizon = Horizon.months(36);
        var means = new Means(Small.lively(1).shape(), horizon);
        asked(means, Small.lively(7), horizon, SHOCKED);

        assertThat(asked(means, Small.lively(1), horizon, SHOCKED))
                .isEqualTo(asked(new Means(Small.lively(1).shape(), horizon), Small.lively(1), horizon, SHOCKED));
    }

    private static void asExpected(Unit unit, Horizon horizon, Factors factors) {
        var figures = new Projection(horizon, factors).of(unit).figures();

        double[] told = asked(new Means(unit.shape(), horizon), unit, horizon, factors);

        for (int year = 0; year < told.length; year++) {
            double expected =
                    figures.get((year + 1) * horizon.stepsPerYear() - 1).fte();
            assertThat(told[year]).isPositive().isCloseTo(expected, within(1e-9 * expected));
        }
    }

    private static double[] asked(Means means, Unit unit, Horizon horizon, Factors factors) {
        var told = new double[horizon.steps() / horizon.stepsPerYear()];
        means.ask(unit, factors, (year, fte) -> told[year] = fte);
        return told;
    }
}

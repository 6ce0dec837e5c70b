package org.cadre.workforce.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonTest {

    private static final int MANY = 200_000;

    /** Within five standard errors, by inversion up to 16 and by rejection beyond. */
    @ParameterizedTest
    @CsvSource({".3", "4", "16", "16.5", "150", "83333.3", "1e9"})
    void who_come_by_chance_vary_as_much_as_their_mean(double mean) {
        var drawn = IntStream.range(0, MANY).map(index -> draw(mean, index)).toArray();

        var average = IntStream.of(drawn).average().orElseThrow();
        var variance =
                IntStream.of(drawn).mapToDouble(x -> Math.pow(x - average, 2)).sum() / MANY;
        assertThat(average).isCloseTo(mean, within(5 * Math.sqrt(mean / MANY)));
        assertThat(variance).isCloseTo(mean, within(5 * Math.sqrt((mean + 2 * mean * mean) / MANY)));
    }

    /** Each number as often as its chance says, by chi-squared: below the limit in 999 of 1,000 cases. */
    @ParameterizedTest
    @CsvSource({"4, 0, 12, 34.5", "16.5, 6, 28, 49.7", "25, 12, 40, 58.3", "150, 120, 182, 103.4"})
    void each_number_comes_as_often_as_it_should(double mean, int from, int to, double limit) {
        var counts = new int[1_000];
        IntStream.range(0, MANY).forEach(index -> counts[draw(mean, index)]++);

        var chiSquared = 0.0;
        for (int number = from; number <= to; number++) {
            var expected = MANY * Math.exp(number * Math.log(mean) - mean - LogFactorial.of(number));
            chiSquared += Math.pow(counts[number] - expected, 2) / expected;
        }
        assertThat(chiSquared).isLessThan(limit);
    }

    @Test
    void nobody_comes_where_nobody_is_expected() {
        assertThat(Poisson.of(0, 1)).isZero();
    }

    @Test
    void more_than_whole_numbers_hold_are_refused() {
        assertRefused("people-too-many", "mean", () -> Poisson.of(1.1e9, 1));
    }

    private static int draw(double mean, int index) {
        return Poisson.of(mean, Draws.both(3, index));
    }
}

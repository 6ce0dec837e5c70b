package org.cadre.workforce.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialTest {

    private static final int MANY = 200_000;

    /** Within five standard errors; the variance of a normal number would be .58 of the right one in the first case. */
    @ParameterizedTest
    @CsvSource({
        "6, .01",
        "1, .3",
        "40, .2",
        "760, .0093864",
        "199, .1",
        "201, .1",
        "760, .1",
        "6800, .1",
        "50, .9",
        "3000, .97"
    })
    void mean_and_variance_are_those_of_the_distribution(int n, double chance) {
        var drawn =
                IntStream.range(0, MANY).map(index -> draw(n, chance, index)).toArray();

        var mean = IntStream.of(drawn).average().orElseThrow();
        var variance =
                IntStream.of(drawn).mapToDouble(x -> (x - mean) * (x - mean)).sum() / (MANY - 1);
        var expected = n * chance * (1 - chance);
        var fourth = expected * (1 + 3 * expected * (n - 2.0) / n);
        assertThat(mean).isCloseTo(n * chance, within(5 * Math.sqrt(expected / MANY)));
        assertThat(variance).isCloseTo(expected, within(5 * Math.sqrt((fourth - expected * expected) / MANY)));
        assertThat(IntStream.of(drawn)).allMatch(x -> x >= 0 && x <= n);
    }

    /** Each number as often as its chance says, by chi-squared, for inversion and for rejection. */
    @ParameterizedTest
    @CsvSource({"6, .3, 1, 5, 30", "200, .3, 45, 75, 66", "100, .9, 83, 97, 40"})
    void each_number_comes_as_often_as_it_should(int n, double chance, int from, int to, double limit) {
        var counts = new int[n + 1];
        IntStream.range(0, MANY).forEach(index -> counts[draw(n, chance, index)]++);

        var chiSquared = 0.0;
        for (int number = from; number <= to; number++) {
            var expected = MANY * chanceOf(n, chance, number);
            chiSquared += Math.pow(counts[number] - expected, 2) / expected;
        }
        assertThat(chiSquared).isLessThan(limit);
    }

    @Test
    void nobody_and_certainty_leave_nothing_to_chance() {
        assertThat(draw(0, .5, 1)).isZero();
        assertThat(draw(50, 0, 1)).isZero();
        assertThat(draw(50, 1, 1)).isEqualTo(50);
        assertThat(draw(1_000_000, 1, 1)).isEqualTo(1_000_000);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "5", "31", "32", "33", "170"})
    void factorials_are_those_of_multiplication(int number) {
        var factorial = IntStream.rangeClosed(1, number).asDoubleStream().reduce(1, (a, b) -> a * b);

        assertThat(LogFactorial.of(number)).isCloseTo(Math.log(factorial), within(1e-11));
    }

    private static int draw(int n, double chance, int index) {
        return Binomial.of(n, chance, 7, index);
    }

    private static double chanceOf(int n, double chance, int number) {
        return Math.exp(LogFactorial.of(n)
                - LogFactorial.of(number)
                - LogFactorial.of(n - number)
                + number * Math.log(chance)
                + (n - number) * Math.log(1 - chance));
    }
}

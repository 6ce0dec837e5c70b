package org.cadre.workforce.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {

    /** Type 7 of Hyndman and Fan, by hand: at share p of n values the place is (n - 1) p. */
    @ParameterizedTest
    @CsvSource({"0, 1", ".1, 1.3", ".25, 1.75", ".5, 2.5", ".9, 3.7", "1, 4"})
    void a_quantile_lies_between_two_neighbours_in_proportion(double share, double value) {
        assertThat(of(4, 3, 1, 2).at(share)).isCloseTo(value, within(1e-12));
    }

    @Test
    void one_value_is_all_its_quantiles_and_none_has_none() {
        assertThat(of(7).at(.3)).isEqualTo(7);
        assertThatThrownBy(() -> new Quantiles().at(.5)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> of(7).at(1.1)).isInstanceOf(DomainException.class);
    }

    /** The last number of values that are kept as they are, and the first that is not. */
    @Test
    void more_values_than_are_kept_have_the_same_quantiles_to_a_four_thousandth() {
        var exact = normal(0, Quantiles.EXACT, 1_000, 100);
        var classed = normal(0, Quantiles.EXACT + 1, 1_000, 100);
        var sorted = IntStream.rangeClosed(0, Quantiles.EXACT)
                .mapToDouble(at -> value(at, 1_000, 100))
                .sorted()
                .toArray();

        assertThat(exact.at(.1)).isNotEqualTo(classed.at(.1));
        for (int rank = 0; rank <= Quantiles.EXACT; rank += 128) {
            assertThat(classed.at((double) rank / Quantiles.EXACT))
                    .isCloseTo(sorted[rank], within(sorted[rank] / 4_096));
        }
    }

    @Test
    void values_on_both_sides_of_nought_are_in_order() {
        var many = normal(0, 20_000, 0, 100);

        assertThat(many.at(.1)).isCloseTo(-128.16, within(5.0));
        assertThat(many.at(.5)).isCloseTo(0, within(5.0));
        assertThat(many.at(.9)).isCloseTo(128.16, within(5.0));
    }

    @Test
    void neither_order_nor_blocks_change_anything() {
        var straight = normal(0, 3_000, 500, 30);
        var blocks = normal(2_000, 1_000, 500, 30);
        blocks.add(normal(500, 1_500, 500, 30));
        blocks.add(normal(0, 500, 500, 30));

        assertThat(blocks.size()).isEqualTo(straight.size());
        for (var share = 0.0; share <= 1; share += .01) {
            assertThat(blocks.at(share)).isEqualTo(straight.at(share));
        }
    }

    @Test
    void memory_does_not_grow_with_the_number_of_values() {
        assertThat(normal(0, 1_000_000, 0, 100).memory())
                .isLessThan(4 * normal(0, 50_000, 0, 100).memory());
        assertThat(normal(0, 1_000_000, 10_000, 100).memory()).isLessThan(2_000);
    }

    private static Quantiles of(double... values) {
        var quantiles = new Quantiles();
        for (var value : values) {
            quantiles.add(value);
        }
        return quantiles;
    }

    private static Quantiles normal(int from, int count, double mean, double deviation) {
        return of(IntStream.range(from, from + count)
                .mapToDouble(at -> value(at, mean, deviation))
                .toArray());
    }

    private static double value(int at, double mean, double deviation) {
        return mean + deviation * NormalQuantile.of(Draws.uniform(99, at));
    }
}

package org.cadre.workforce.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawsTest {

    private static final int MANY = 200_000;

    /** A hundred equal bins: chi-squared on 99 degrees is below 148.2 in 999 of 1,000 cases. */
    @ParameterizedTest
    @MethodSource("ways")
    void numbers_are_uniform_along_each_part_of_what_they_are_for(IntToDoubleFunction number) {
        var bins = new int[100];
        var sum = 0.0;
        for (int i = 0; i < MANY; i++) {
            var drawn = number.applyAsDouble(i);
            bins[(int) (100 * drawn)]++;
            sum += drawn;
        }

        var chiSquared = 0.0;
        for (var count : bins) {
            chiSquared += Math.pow(count - MANY / 100.0, 2) / (MANY / 100.0);
        }
        assertThat(chiSquared).isLessThan(148.2);
        assertThat(sum / MANY).isCloseTo(0.5, within(0.0026));
    }

    /** Four standard errors of a correlation of nought. */
    @ParameterizedTest
    @MethodSource("ways")
    void neighbours_have_nothing_to_do_with_each_other(IntToDoubleFunction number) {
        var product = 0.0;
        for (int i = 0; i < MANY; i++) {
            product += (number.applyAsDouble(i) - 0.5) * (number.applyAsDouble(i + 1) - 0.5);
        }

        assertThat(12 * product / MANY).isCloseTo(0, within(4 / Math.sqrt(MANY)));
    }

    @Test
    void a_place_a_person_a_day_and_a_seed_each_have_numbers_of_their_own() {
        var drawn = new HashSet<Double>();
        for (int i = 0; i < 1_000; i++) {
            drawn.add(Draws.uniform(new Draws(i, 0).of("desk"), 0));
            drawn.add(Draws.uniform(new Draws(0, i + 1).of("desk"), 0));
            drawn.add(Draws.uniform(new Draws(0, 0).of("desk" + i), 0));
            drawn.add(Draws.uniform(Draws.both(new Draws(0, 0).of("desk"), i), 0));
        }

        assertThat(drawn).hasSize(4_000);
    }

    @Test
    void the_same_purpose_always_has_the_same_number() {
        assertThat(Draws.uniform(new Draws(42, 3).of("desk"), 1))
                .isEqualTo(Draws.uniform(new Draws(42, 3).of("desk"), 1));
    }

    @Test
    void many_numbers_of_a_stream_are_those_asked_for_one_by_one() {
        for (var stream : List.of(0L, -1L, new Draws(7, 2).of("desk"))) {
            var numbers = new double[100];

            Draws.uniform(stream, Draws.places(100), numbers);

            for (int index = 0; index < 100; index++) {
                assertThat(numbers[index]).isEqualTo(Draws.uniform(stream, index));
            }
        }
    }

    static List<IntToDoubleFunction> ways() {
        var stream = new Draws(5, 0).of("desk");
        return List.of(
                index -> Draws.uniform(stream, index),
                person -> Draws.uniform(Draws.both(stream, person), 0),
                day -> Draws.uniform(new Draws(5, day).of("desk"), 0),
                seed -> Draws.uniform(new Draws(seed, 0).of("desk"), 0));
    }
}

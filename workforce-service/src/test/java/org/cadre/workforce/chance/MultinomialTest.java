package org.cadre.workforce.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MultinomialTest {

    private static final double[] WEIGHTS = {2, 0, 5, 3, 0};
    private static final int MANY = 50_000;

    @Test
    void everybody_has_one_fate_and_nobody_one_that_cannot_be() {
        var drawn = new int[5];
        for (int index = 0; index < 1_000; index++) {
            Multinomial.of(index, WEIGHTS, Draws.both(1, index), drawn);

            assertThat(IntStream.of(drawn).sum()).isEqualTo(index);
            assertThat(drawn[1] + drawn[4]).isZero();
        }
    }

    @Test
    void fates_come_in_proportion_to_their_weights_and_at_the_cost_of_each_other() {
        var sums = new double[5];
        var products = 0.0;
        var drawn = new int[5];
        for (int index = 0; index < MANY; index++) {
            Multinomial.of(10, WEIGHTS, Draws.both(1, index), drawn);
            for (int fate = 0; fate < 5; fate++) {
                sums[fate] += drawn[fate];
            }
            products += (drawn[0] - 2) * (drawn[2] - 5);
        }

        assertThat(sums[0] / MANY).isCloseTo(2, within(.03));
        assertThat(sums[2] / MANY).isCloseTo(5, within(.03));
        assertThat(sums[3] / MANY).isCloseTo(3, within(.03));
        assertThat(products / MANY).isCloseTo(-10 * .2 * .5, within(.05));
    }

    /** Most often one person goes, whose fate takes one number. */
    @Test
    void one_person_has_each_fate_as_often_as_its_weight_says() {
        var sums = new double[5];
        var drawn = new int[5];
        for (int index = 0; index < MANY; index++) {
            Multinomial.of(1, WEIGHTS, Draws.both(2, index), drawn);
            for (int fate = 0; fate < 5; fate++) {
                sums[fate] += drawn[fate];
            }
        }

        assertThat(sums[0] / MANY).isCloseTo(.2, within(.01));
        assertThat(sums[2] / MANY).isCloseTo(.5, within(.01));
        assertThat(sums[3] / MANY).isCloseTo(.3, within(.01));
        assertThat(sums[1] + sums[4]).isZero();
    }
}

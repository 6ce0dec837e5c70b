package org.cadre.workforce.forecast.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AgesTest {

    /** G12: of 1,000 people spread over a band of five years, all are in the next band after five years. */
    @Test
    void a_cohort_moves_as_one() {
        var heads = new double[15];
        Arrays.fill(heads, 0, 5, 200);

        for (var year = 0; year < 5; year++) {
            heads = Ages.older(heads);
        }

        assertThat(Ages.banded(heads, 5)).containsExactly(0, 1000, 0);
    }

    @Test
    void nobody_is_lost_at_the_highest_age_and_nobody_appears_at_the_lowest() {
        assertThat(Ages.older(new double[] {1, 2, 3})).containsExactly(0, 1, 5);
        assertThat(Ages.older(new double[0])).isEmpty();
    }
}

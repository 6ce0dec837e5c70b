package org.cadre.benchmarks.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.benchmarks.figure.Estimate;
import org.cadre.benchmarks.figure.Verdict;
import org.junit.jupiter.api.Test;

class StartMeasureTest {

    private static final double AIM = 1.5;

    @Test
    void a_start_that_is_slower_than_plain_is_missed_even_below_the_aim() {
        assertThat(verdict(1.2, 1.4)).isEqualTo(Verdict.MISSED);
        assertThat(verdict(1.2, 1.1)).isEqualTo(Verdict.AIM);
    }

    @Test
    void a_start_that_is_faster_than_plain_has_reached_its_figure_and_below_the_aim_that_too() {
        assertThat(verdict(3, 2)).isEqualTo(Verdict.REACHED);
        assertThat(verdict(3, 1.5)).isEqualTo(Verdict.AIM);
    }

    private static Verdict verdict(double plain, double usual) {
        return StartMeasure.target(Estimate.single(plain), AIM).verdict(Estimate.single(usual));
    }
}

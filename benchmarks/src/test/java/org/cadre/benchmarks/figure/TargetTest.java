package org.cadre.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetTest {

    private static final Target RATIO = Target.atLeast(0.4, 0.6);
    private static final Target MILLIS = Target.atMost(300, 100);

    @Test
    void a_ratio_has_to_come_up_to_its_target() {
        assertThat(RATIO.verdict(Estimate.single(0.39))).isEqualTo(Verdict.MISSED);
        assertThat(RATIO.verdict(Estimate.single(0.4))).isEqualTo(Verdict.REACHED);
        assertThat(RATIO.verdict(Estimate.single(0.6))).isEqualTo(Verdict.AIM);
    }

    @Test
    void a_time_has_to_stay_below_it() {
        assertThat(MILLIS.verdict(Estimate.single(301))).isEqualTo(Verdict.MISSED);
        assertThat(MILLIS.verdict(Estimate.single(300))).isEqualTo(Verdict.REACHED);
        assertThat(MILLIS.verdict(Estimate.single(99))).isEqualTo(Verdict.AIM);
    }

    @Test
    void an_interval_that_begins_below_the_target_of_a_ratio_is_told_of() {
        assertThat(RATIO.verdict(between(0.39, 0.5, 0.7))).isEqualTo(Verdict.REACHED_IN_PART);
        assertThat(RATIO.verdict(between(0.40, 0.5, 0.7))).isEqualTo(Verdict.REACHED);
        assertThat(RATIO.verdict(between(0.40, 0.6, 0.7))).isEqualTo(Verdict.AIM_IN_PART);
        assertThat(RATIO.verdict(between(0.60, 0.6, 0.7))).isEqualTo(Verdict.AIM);
    }

    @Test
    void an_interval_that_ends_above_the_target_of_a_time_is_told_of() {
        assertThat(MILLIS.verdict(between(50, 200, 301))).isEqualTo(Verdict.REACHED_IN_PART);
        assertThat(MILLIS.verdict(between(50, 200, 300))).isEqualTo(Verdict.REACHED);
        assertThat(MILLIS.verdict(between(50, 100, 300))).isEqualTo(Verdict.AIM_IN_PART);
        assertThat(MILLIS.verdict(between(50, 90, 100))).isEqualTo(Verdict.AIM);
    }

    @Test
    void an_interval_that_touches_the_target_does_not_mend_a_miss() {
        assertThat(RATIO.verdict(between(0.2, 0.3, 0.7))).isEqualTo(Verdict.MISSED);
        assertThat(MILLIS.verdict(between(50, 301, 400))).isEqualTo(Verdict.MISSED);
    }

    private static Estimate between(double low, double value, double high) {
        return new Estimate(value, low, high, "made up");
    }
}

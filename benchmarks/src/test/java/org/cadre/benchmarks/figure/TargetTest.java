package org.cadre.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetTest {

    @Test
    void a_ratio_has_to_come_up_to_its_target() {
        var target = Target.atLeast(0.4, 0.6);

        assertThat(target.verdict(0.39)).isEqualTo(Verdict.MISSED);
        assertThat(target.verdict(0.4)).isEqualTo(Verdict.REACHED);
        assertThat(target.verdict(0.6)).isEqualTo(Verdict.AIM);
    }

    @Test
    void a_time_has_to_stay_below_it() {
        var target = Target.atMost(300, 100);

        assertThat(target.verdict(301)).isEqualTo(Verdict.MISSED);
        assertThat(target.verdict(300)).isEqualTo(Verdict.REACHED);
        assertThat(target.verdict(99)).isEqualTo(Verdict.AIM);
    }
}

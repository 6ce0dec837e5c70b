package org.cadre.benchmarks.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Of 62 employers, with three appraisals of everybody who is not at the top of one. */
class PopulationTest {

    private static final Population OF_500 = new Population(166 + 62, 62);
    private static final Population OF_5000 = new Population(1_666 + 62, 62);
    private static final Population OF_500000 = new Population(166_666 + 62, 62);

    @Test
    void everybody_who_is_not_at_the_top_is_led_by_somebody() {
        var led = LongStream.range(0, OF_5000.people()).map(OF_5000::team).sum();

        assertThat(led).isEqualTo(1_666);
    }

    @Test
    void staff_lead_nobody_and_are_not_at_the_top() {
        assertThat(OF_5000.staff().min()).hasValue(248);
        assertThat(OF_5000.staff().max()).hasValue(1_727);
        assertThat(OF_5000.staff().map(OF_5000::team).max()).hasValue(0);
        assertThat(OF_5000.team(247)).isPositive();
    }

    @Test
    void both_sizes_have_the_people_who_are_asked_for() {
        assertThat(OF_5000.staff().count()).isEqualTo(1_480);
        assertThat(OF_5000.managers().count()).isEqualTo(186);
        assertThat(OF_500000.staff().count()).isGreaterThan(1_480);
        assertThat(OF_500000.managers().map(OF_500000::team).distinct()).containsExactly(8L);
    }

    @Test
    void where_nobody_leads_eight_whoever_leads_the_most_is_a_manager() {
        assertThat(OF_500.managers().count()).isEqualTo(42);
        assertThat(OF_500.managers().map(OF_500::team).distinct()).containsExactly(3L);
    }
}

package org.cadre.benchmarks.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpanTest {

    private final Span large = new Span(1_000_000_000, 9_000_000_000L);
    private final Span small = new Span(3_000_000_000L, 4_500_000_000L);

    @Test
    void a_span_is_as_long_as_the_time_between_its_ends() {
        assertThat(small.seconds()).isEqualTo(1.5);
    }

    @Test
    void it_begins_after_another_and_ends_before_it() {
        assertThat(small.secondsAfter(large)).isEqualTo(2);
        assertThat(small.secondsBeforeEndOf(large)).isEqualTo(4.5);
        assertThat(large.secondsBeforeEndOf(small)).isEqualTo(-4.5);
    }
}

package org.cadre.appraisal.upstream.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Rule W9 of the guide: who did not answer is left alone for a while. */
class RestTest {

    private static final Duration LENGTH = Duration.ofSeconds(5);

    private final AtomicLong nanos = new AtomicLong(42);
    private final Rest rest = new Rest(LENGTH, nanos::get);

    @Test
    void nobody_rests_before_a_failure() {
        assertThat(rest.isOn()).isFalse();
    }

    @Test
    void it_lasts_for_its_length_and_no_longer() {
        rest.begin("status 503");

        assertThat(rest.isOn()).isTrue();
        nanos.addAndGet(LENGTH.toNanos() - 1);
        assertThat(rest.isOn()).isTrue();
        nanos.incrementAndGet();
        assertThat(rest.isOn()).isFalse();
    }

    @Test
    void the_next_failure_begins_another_and_an_answer_ends_it() {
        rest.begin("status 503");
        nanos.addAndGet(LENGTH.toNanos());
        rest.begin("status 503");
        assertThat(rest.isOn()).isTrue();

        rest.end();
        assertThat(rest.isOn()).isFalse();
    }
}

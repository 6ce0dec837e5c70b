package org.cadre.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class HttpResultTest {

    private static final Duration TIME = Duration.ofSeconds(10);
    private static final double PLANNED = 100;

    @Test
    void a_rate_is_kept_from_95_of_100_on() {
        assertThat(answered(950).atRate(PLANNED, TIME).perSecond(TIME)).isEqualTo(95);
    }

    @Test
    void a_rate_that_was_not_kept_is_no_measurement() {
        assertThatThrownBy(() -> answered(949).atRate(PLANNED, TIME))
                .isInstanceOf(WrongAnswer.class)
                .hasMessageContaining("94.9 of 100.0");
    }

    @Test
    void a_refusal_is_no_answer_and_no_measurement() {
        var shed = new HttpResult(1000, 900, 100, new Histogram(3));

        assertThatThrownBy(() -> shed.atRate(PLANNED, TIME)).hasMessageContaining("100 refused");
        assertThatThrownBy(shed::orFail).isInstanceOf(WrongAnswer.class);
    }

    @Test
    void what_was_refused_counts_as_slower_than_any_answer() {
        var latency = new Histogram(3);
        LongStream.rangeClosed(1, 1000).forEach(millis -> latency.recordValue(millis * 1_000_000));

        assertThat(new HttpResult(1000, 1000, 0, latency).millis(99)).isCloseTo(990, within(1.0));
        var shed = new HttpResult(1000, 995, 5, latency);
        assertThat(shed.millis(99)).isCloseTo(995, within(1.0));
        assertThat(shed.tells(99)).isTrue();
        assertThat(new HttpResult(1000, 991, 9, latency).tells(99)).isTrue();
        assertThat(new HttpResult(1000, 990, 10, latency).tells(99)).isFalse();
        assertThat(HttpResult.together(List.of(shed, shed)).millis(99)).isCloseTo(995, within(1.0));
    }

    private static HttpResult answered(long count) {
        return new HttpResult(count, count, 0, new Histogram(3));
    }
}

package org.cadre.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final long NANOS_OF_MILLI = 1_000_000;

    private final Random random = new Random(7);

    @Test
    void all_runs_count_together() {
        var latencies = new Latencies(List.of(run(10, 10), run(10, 10), run(10, 40)));

        assertThat(latencies.answered()).isEqualTo(600);
        assertThat(latencies.millis(50)).isCloseTo(10, within(0.1));
        assertThat(latencies.p99(random).value()).isCloseTo(40, within(0.2));
    }

    @Test
    void the_interval_says_how_much_one_run_decides() {
        var alike = new Latencies(List.of(run(10, 10), run(10, 10), run(10, 10), run(10, 10)));
        var apart = new Latencies(List.of(run(10, 10), run(10, 10), run(10, 10), run(10, 80)));

        assertThat(alike.p99(random).hasInterval()).isFalse();
        assertThat(apart.p99(random).low()).isCloseTo(10, within(0.1));
        assertThat(apart.p99(random).high()).isCloseTo(80, within(0.4));
    }

    @Test
    void a_ratio_is_of_one_p99_to_another() {
        var few = new Latencies(List.of(run(10, 10), run(10, 10)));
        var many = new Latencies(List.of(run(10, 15), run(10, 15)));

        assertThat(many.ratioTo(few, random).value()).isCloseTo(1.5, within(0.01));
        assertThat(few.nothing(random).value()).isEqualTo(1);
    }

    /** A hundred a second for two seconds: 190 answers keep the rate, 189 do not, and two refusals of 200 are one too many. */
    @Test
    void runs_that_did_not_keep_the_rate_are_left_out_while_they_are_fewer_than_half() {
        var good = run(10, 10);
        var slow = new HttpResult(189, 189, 0, good.latency());
        var barely = new HttpResult(190, 190, 0, good.latency());
        var refusing = new HttpResult(200, 198, 2, good.latency());

        assertThat(atRate(good, slow, good, refusing, barely).runs()).containsExactly(good, good, barely);
        assertThatThrownBy(() -> atRate(good, slow, good, refusing))
                .isInstanceOf(WrongAnswer.class)
                .hasMessageContaining("kept in 2 of 4 runs, with 2 requests refused");
    }

    private static Latencies atRate(HttpResult... runs) {
        return Latencies.atRate(List.of(runs), 100, Duration.ofSeconds(2));
    }

    /** Two hundred answers, of which a twentieth took otherwise long. */
    private static HttpResult run(long usual, long slow) {
        var latency = new Histogram(3);
        latency.recordValueWithCount(usual * NANOS_OF_MILLI, 190);
        latency.recordValueWithCount(slow * NANOS_OF_MILLI, 10);
        return new HttpResult(200, 200, 0, latency);
    }
}

package org.cadre.benchmarks.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.HdrHistogram.Histogram;
import org.cadre.benchmarks.load.HttpResult;
import org.cadre.benchmarks.load.WrongAnswer;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

    @Test
    void the_load_goes_on_until_the_large_thing_is_done() {
        var runs = new CountDownLatch(3);

        var latencies = new Meanwhile(time -> {
                    runs.countDown();
                    return new HttpResult(2, 1, 1, new Histogram(3));
                })
                .of(() -> await(runs));

        assertThat(latencies.sent()).isGreaterThanOrEqualTo(6);
        assertThat(latencies.refused()).isEqualTo(latencies.answered()).isEqualTo(latencies.sent() / 2);
    }

    @Test
    void a_wrong_answer_meanwhile_makes_it_worthless() {
        var meanwhile = new Meanwhile(time -> {
            throw new WrongAnswer("503");
        });

        assertThatThrownBy(() -> meanwhile.of(() -> {}))
                .isInstanceOf(WrongAnswer.class)
                .hasMessageContaining("503");
    }

    private static void await(CountDownLatch runs) {
        try {
            runs.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.cadre.kit.schedule.Workers;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule FC12 of the guide for forecasting: the next run has its turn. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RunWorkerTest {

    /** Asked by the worker for the first time, it needs more memory than any process has. */
    private static final class ScarceClock extends Clock {

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            boolean isByWorker = asked.incrementAndGet() == 2;
            return Instant.ofEpochSecond(isByWorker ? new long[Integer.MAX_VALUE].length : 0);
        }
    }

    @Inject
    ComputingRuns computing;

    @Inject
    RunSettings settings;

    @Inject
    MeterRegistry meters;

    @Test
    void a_worker_that_had_no_memory_for_a_moment_goes_on() throws InterruptedException {
        var clock = new ScarceClock();
        var workers = new Workers(meters, clock);
        var worker = new RunWorker(computing, settings, workers);

        worker.start(null);
        await().atMost(Duration.ofSeconds(60)).until(() -> clock.asked.get() > 3);
        worker.stop(null);

        assertThat(workers.dead()).isEmpty();
    }
}

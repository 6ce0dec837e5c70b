package org.cadre.kit.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.microprofile.health.HealthCheckResponse.Status.DOWN;
import static org.eclipse.microprofile.health.HealthCheckResponse.Status.UP;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Workers workers = new Workers(meters, ((InstantSource) now::get).withZone(ZoneOffset.UTC));
    private final WorkersCheck check = new WorkersCheck(workers);

    @Test
    void the_age_counts_from_the_start_and_then_from_the_last_success() throws InterruptedException {
        workers.start("digger", () -> {}).join();
        now.set(Instant.EPOCH.plus(Duration.ofSeconds(40)));
        assertThat(age()).isEqualTo(40);

        workers.succeeded("digger");
        now.set(Instant.EPOCH.plus(Duration.ofSeconds(50)));

        assertThat(age()).isEqualTo(10);
    }

    @Test
    void a_process_is_live_until_one_of_its_workers_has_died() throws InterruptedException {
        workers.start("digger", () -> {}).join();
        assertThat(check.call().getStatus()).isEqualTo(UP);

        workers.start("driller", () -> {
                    throw new StackOverflowError();
                })
                .join();

        assertThat(check.call().getStatus()).isEqualTo(DOWN);
        assertThat(check.call().getData().orElseThrow()).containsOnlyKeys("driller");
    }

    private double age() {
        return meters.get("worker_last_success_age_seconds")
                .tag("worker", "digger")
                .gauge()
                .value();
    }
}

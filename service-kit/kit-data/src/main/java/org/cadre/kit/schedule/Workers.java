package org.cadre.kit.schedule;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The threads that work beside the requests until the process ends. A metric says how long ago each had last done all
 * there was to do.
 */
@ApplicationScoped
public class Workers {

    private final MeterRegistry meters;
    private final Clock clock;
    private final Map<String, Instant> lastSuccess = new ConcurrentHashMap<>();
    private final Set<String> dead = ConcurrentHashMap.newKeySet();

    public Workers(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    /** Starts a worker. Until its first success, its age counts from now. */
    public Thread start(String name, Runnable work) {
        succeeded(name);
        meters.gauge(
                "worker_last_success_age_seconds", Tags.of("worker", name), lastSuccess, all -> age(all.get(name)));
        return Thread.ofPlatform()
                .name(name)
                .daemon()
                .uncaughtExceptionHandler((thread, failure) -> died(name, failure))
                .start(work);
    }

    /** The worker has reached what it works on and done what there was. */
    public void succeeded(String name) {
        lastSuccess.put(name, clock.instant());
    }

    /** Those that ended by a failure nobody caught. */
    public Set<String> dead() {
        return Set.copyOf(dead);
    }

    private void died(String name, Throwable failure) {
        dead.add(name);
        Log.errorf(failure, "%s has died: this process must be started again", name);
    }

    private double age(Instant since) {
        return Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }
}

package org.cadre.kit.consume;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.cadre.kit.schedule.Workers;

/** Starts a loop for every subscriber of this service and stops it again. */
@ApplicationScoped
class Consumers {

    /** Whether this process consumes at all. */
    @ConfigMapping(prefix = "cadre.consumers")
    interface Settings {

        @WithDefault("true")
        boolean enabled();
    }

    private final List<ConsumerLoop> loops;
    private final Settings settings;
    private final Workers workers;
    private List<Thread> threads = List.of();

    Consumers(@All List<Subscriber> subscribers, ConsumerParts parts, Settings settings, MeterRegistry meters) {
        this.settings = settings;
        this.workers = parts.workers();
        this.loops = subscribers.stream()
                .map(subscriber -> {
                    var loop = new ConsumerLoop(subscriber, parts);
                    meters.gauge("consumer_lag", Tags.of("group", subscriber.group()), loop, ConsumerLoop::lag);
                    return loop;
                })
                .toList();
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled()) {
            threads =
                    loops.stream().map(loop -> workers.start(loop.name(), loop)).toList();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        loops.forEach(ConsumerLoop::stop);
        for (var thread : threads) {
            thread.join(Duration.ofSeconds(10));
        }
    }
}

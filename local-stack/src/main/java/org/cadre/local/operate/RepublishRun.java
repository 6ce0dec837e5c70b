package org.cadre.local.operate;

import java.time.Duration;
import java.util.List;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.daemon.Pause;
import org.cadre.local.suite.Progress;

/** Has services send all events they keep again, and waits until Kafka has them. */
public record RepublishRun(Operator operator, Progress progress, Duration patience) {

    private static final Duration GLANCE = Duration.ofSeconds(1);

    /** Asks all of them first, so that they send side by side. */
    public void of(List<String> services) {
        ask(services);
        await(services);
    }

    /** Kafka need not be there: what is asked for before an empty one is started comes first in it. */
    public void ask(List<String> services) {
        services.forEach(service -> {
            var asked = operator.ask("/%s/v1/publications/republish".formatted(service), "");
            progress.say(
                    service,
                    "%d events are sent again".formatted(asked.path("events").asLong()));
        });
    }

    public void await(List<String> services) {
        services.forEach(this::await);
    }

    private void await(String service) {
        var end = System.nanoTime() + patience.toNanos();
        var waiting = waiting(service);
        while (waiting > 0) {
            if (System.nanoTime() > end) {
                throw new PartFailed("%s: %d events still wait for Kafka; it goes on by itself, see ./cadre logs %s"
                        .formatted(service, waiting, service));
            }
            progress.say(service, "%d events wait".formatted(waiting));
            Pause.of(GLANCE);
            waiting = waiting(service);
        }
        progress.say(service, "Kafka has them all");
    }

    private long waiting(String service) {
        return operator.items("/%s/v1/publications".formatted(service)).stream()
                .mapToLong(publication -> publication.path("eventsWaiting").asLong())
                .sum();
    }
}

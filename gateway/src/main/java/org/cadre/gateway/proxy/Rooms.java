package org.cadre.gateway.proxy;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.cadre.gateway.route.Routes;

/** How many calls are under way to each service, and how many may be: one that is slow takes no room from another. */
@Startup
@ApplicationScoped
class Rooms {

    private final Upstreams upstreams;
    private final int placesOfReplica;
    private final Map<String, AtomicInteger> inside;

    Rooms(Routes routes, Upstreams upstreams, ConnectionConfig config, MeterRegistry meters) {
        this.upstreams = upstreams;
        this.placesOfReplica = config.perReplica() + config.waiting();
        this.inside = routes.services().stream()
                .collect(toUnmodifiableMap(Function.identity(), service -> new AtomicInteger()));
        inside.forEach((service, calls) -> meters.gauge("gateway.calls", Tags.of("service", service), calls));
    }

    /** Whether all replicas that accept connections have as much as they can take. */
    boolean isFull(String service) {
        return inside.get(service).get() >= placesOfReplica * upstreams.awake(service);
    }

    /** A call began; {@link #leave} is owed. */
    void enter(String service) {
        inside.get(service).incrementAndGet();
    }

    void leave(String service) {
        inside.get(service).decrementAndGet();
    }
}

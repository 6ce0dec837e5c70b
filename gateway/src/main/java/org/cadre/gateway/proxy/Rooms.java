package org.cadre.gateway.proxy;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.cadre.gateway.route.UpstreamAddresses;

/** How many calls are under way to each service, and how many may be: one that is slow takes no room from another. */
@ApplicationScoped
class Rooms {

    private final Map<String, Room> byService;

    Rooms(UpstreamAddresses addresses, ConnectionConfig config, MeterRegistry meters) {
        var replica = config.perReplica() + config.waiting();
        this.byService = addresses.byService().entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> Room.of(entry.getValue(), replica)));
        byService.forEach((service, room) -> meters.gauge("gateway.calls", Tags.of("service", service), room.inside()));
    }

    boolean isFull(String service) {
        return byService.get(service).isFull();
    }

    /** A call began; {@link #leave} is owed. */
    void enter(String service) {
        byService.get(service).inside().incrementAndGet();
    }

    void leave(String service) {
        byService.get(service).inside().decrementAndGet();
    }

    private record Room(int places, AtomicInteger inside) {

        static Room of(List<URI> replicas, int placesEach) {
            return new Room(replicas.size() * placesEach, new AtomicInteger());
        }

        boolean isFull() {
            return inside.get() >= places;
        }
    }
}

package org.cadre.gateway.suite;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which parts of the suite can be used at the moment. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health")
public class HealthResource {

    /** Up as long as one replica is ready. */
    public enum Status {
        UP,
        DOWN
    }

    /** One service of the suite. */
    public record ServiceView(String name, Status status, int readyReplicas, String documentation) {

        static ServiceView of(String name, int ready) {
            return new ServiceView(name, ready > 0 ? Status.UP : Status.DOWN, ready, "/" + name + "/v1/openapi");
        }
    }

    /** The suite: up when all of its services are. */
    public record HealthView(Status status, List<ServiceView> services) {

        static HealthView of(Map<String, Integer> readyReplicas) {
            var services = readyReplicas.entrySet().stream()
                    .map(entry -> ServiceView.of(entry.getKey(), entry.getValue()))
                    .toList();
            var down = services.stream().anyMatch(service -> service.status() == Status.DOWN);
            return new HealthView(down ? Status.DOWN : Status.UP, services);
        }
    }

    private final SuiteHealth health;

    HealthResource(SuiteHealth health) {
        this.health = health;
    }

    @GET
    @PermitAll
    @Operation(operationId = "health", summary = "Which services are up; the status code is 200 either way")
    public Uni<HealthView> health() {
        return health.readyReplicas().map(HealthView::of);
    }
}

package org.cadre.kit.consume;

import io.quarkus.arc.All;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;

/** Shows operators what this service knows of the others, so that "it has not arrived yet" can be told from "it is lost". */
@Path("/projections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class ProjectionsResource {

    /** How many foreign aggregates a projection holds. */
    public record ProjectionView(String group, String table, long rows) {}

    /** All projections of the service. */
    public record ProjectionsView(List<ProjectionView> items) {}

    private final List<Projection> projections;
    private final Session database;
    private final Policy policy;

    ProjectionsResource(@All List<Projection> projections, Session database, Policy policy) {
        this.projections = projections;
        this.database = database;
        this.policy = policy;
    }

    @GET
    @Needs(OperatorPermissions.LOOK)
    @Operation(operationId = "listProjections", summary = "What this service knows of the others")
    public ProjectionsView list() {
        policy.require(OperatorPermissions.LOOK, Subject.national());
        return new ProjectionsView(projections.stream()
                .map(projection -> new ProjectionView(projection.group(), projection.table(), rows(projection.table())))
                .toList());
    }

    private long rows(String table) {
        return database.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult();
    }
}

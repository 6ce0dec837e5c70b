package org.cadre.kit.consume;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.Fingerprints.Entries;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Shows operators what this service knows of the others, so that "it has not arrived yet" can be told from "it is lost". */
@Path("/projections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class ProjectionsResource {

    static final String GROUP = "[a-z0-9.-]{1,100}";

    /** How many foreign aggregates a projection holds, and its last rebuild. */
    public record ProjectionView(String group, String table, long rows, Optional<Rebuild> rebuild) {}

    /** All projections of the service. */
    public record ProjectionsView(List<ProjectionView> items) {}

    /**
     * How to rebuild.
     *
     * @param mayShrink whether the projection may have fewer rows afterwards
     */
    public record RebuildProjection(boolean mayShrink) {}

    private final Projections projections;
    private final Policy policy;

    ProjectionsResource(Projections projections, Policy policy) {
        this.projections = projections;
        this.policy = policy;
    }

    @GET
    @Needs(OperatorPermissions.LOOK)
    @Operation(operationId = "listProjections", summary = "What this service knows of the others")
    public ProjectionsView list() {
        policy.require(OperatorPermissions.LOOK, Subject.national());
        return new ProjectionsView(projections.all());
    }

    @GET
    @Needs(OperatorPermissions.LOOK)
    @Path("{group}")
    @Operation(operationId = "checkProjection", summary = "What a projection holds, to be compared with its owner")
    public ProjectionCheck check(@RestPath @Pattern(regexp = GROUP) String group) {
        policy.require(OperatorPermissions.LOOK, Subject.national());
        return projections.check(group);
    }

    @GET
    @Needs(OperatorPermissions.LOOK)
    @Path("{group}/entries")
    @Operation(
            operationId = "listProjectionEntries",
            summary = "Ids of a projection with the newest event of each, by id")
    public Entries entries(
            @RestPath @Pattern(regexp = GROUP) String group,
            @RestQuery UUID after,
            @RestQuery @DefaultValue("1000") @Min(1) @Max(5000) int limit) {
        policy.require(OperatorPermissions.LOOK, Subject.national());
        return projections.entries(group, after, limit);
    }

    @POST
    @Needs(OperatorPermissions.ACT)
    @Path("{group}/rebuild")
    @ResponseStatus(202)
    @Operation(
            operationId = "rebuildProjection",
            summary = "Build a projection anew from its topics while the present one serves")
    @APIResponseSchema(value = Rebuild.class, responseCode = "202")
    public Rebuild rebuild(@RestPath @Pattern(regexp = GROUP) String group, @NotNull @Valid RebuildProjection wanted) {
        policy.require(OperatorPermissions.ACT, Subject.national());
        return projections.rebuild(group, wanted.mayShrink());
    }
}

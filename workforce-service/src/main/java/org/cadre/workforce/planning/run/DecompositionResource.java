package org.cadre.workforce.planning.run;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.workforce.picture.Studio;
import org.cadre.workforce.planning.PlanningPermissions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Why the gap of a run becomes what it is. */
@Path("/runs/{id}/decomposition")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forecasting")
public class DecompositionResource {

    private final RunRegister register;
    private final RunStories stories;
    private final Studio studio;

    DecompositionResource(RunRegister register, RunStories stories, Studio studio) {
        this.register = register;
        this.stories = stories;
        this.studio = studio;
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Operation(
            summary =
                    "The gap of a run taken apart: drivers of demand, leavers, joiners, hours, levers and uncertainties")
    public RestResponse<RunDecomposition> getRunDecomposition(@RestPath UUID id, @RestQuery Optional<String> group) {
        var run = register.require(id);
        return Versioned.ok(studio.held(() -> GapDecomposition.of(stories.whole(run), group)), run.version());
    }
}

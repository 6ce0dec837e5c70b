package org.cadre.workforce.planning.run;

import jakarta.validation.constraints.NotNull;
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

/** What a scenario changes: one run beside another. */
@Path("/runs/{id}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forecasting")
public class ComparisonResource {

    private final RunRegister register;
    private final RunStories stories;
    private final Studio studio;

    ComparisonResource(RunRegister register, RunStories stories, Studio studio) {
        this.register = register;
        this.stories = stories;
        this.studio = studio;
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Operation(
            summary =
                    "What a run has more than another of the same model and seed, with the interval of the difference")
    public RestResponse<RunComparison> compareRuns(
            @RestPath UUID id, @RestQuery @NotNull UUID with, @RestQuery Optional<String> group) {
        var run = register.require(id);
        var other = register.require(with);
        var compared = studio.held(() -> RunDifference.of(stories.whole(run), stories.whole(other), group));
        return Versioned.ok(compared, run.version());
    }
}

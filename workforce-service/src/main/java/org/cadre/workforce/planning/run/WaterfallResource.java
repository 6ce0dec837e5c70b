package org.cadre.workforce.planning.run;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.security.Needs;
import org.cadre.workforce.picture.PictureFormat;
import org.cadre.workforce.picture.Studio;
import org.cadre.workforce.planning.PlanningPermissions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Why the gap of a run becomes what it is, as a picture for a paper. */
@Path("/runs/{id}/waterfall")
@Produces({PictureFormat.SVG_TYPE, PictureFormat.PNG_TYPE})
@Tag(name = "Forecasting")
public class WaterfallResource {

    private final RunRegister register;
    private final RunStories stories;
    private final Studio studio;

    WaterfallResource(RunRegister register, RunStories stories, Studio studio) {
        this.register = register;
        this.stories = stories;
        this.studio = studio;
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Operation(summary = "The gap of a run taken apart, as a picture that explains itself")
    @APIResponse(
            responseCode = "200",
            description = "By the Accept header; SVG to whom both are the same",
            content = {
                @Content(
                        mediaType = PictureFormat.SVG_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        example = PictureFormat.SVG_EXAMPLE),
                @Content(
                        mediaType = PictureFormat.PNG_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        example = PictureFormat.PNG_EXAMPLE)
            })
    public Response drawWaterfall(@RestPath UUID id, @RestQuery Optional<String> group, @Context HttpHeaders headers) {
        var run = register.require(id);
        return studio.answer(headers, run.version(), () -> WaterfallChart.of(stories.whole(run), group));
    }
}

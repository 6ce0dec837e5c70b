package org.cadre.appraisal.feedback.run;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Tells a client what to offer of a run, so that it does not have to know the rules. */
@Path("/feedback-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class RunActionsResource {

    /**
     * Something that the caller may do with the run now.
     *
     * @param rel what it is, such as APPROVE
     * @param method HTTP method
     * @param href where
     */
    public record FeedbackRunActionView(RunAction rel, String method, String href) {}

    /** Everything that the caller may do now. A step may still be refused because something is missing, such as raters. */
    public record FeedbackRunActionsView(List<FeedbackRunActionView> actions) {}

    private final FeedbackRuns runs;
    private final FeedbackAccess access;
    private final RunActions actions;

    RunActionsResource(FeedbackRuns runs, FeedbackAccess access, RunActions actions) {
        this.runs = runs;
        this.access = access;
        this.actions = actions;
    }

    @GET
    @Needs(value = FeedbackPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}/actions")
    @Operation(summary = "What the caller may do with the run now, as links")
    public FeedbackRunActionsView getFeedbackRunActions(@RestPath UUID id, @Context UriInfo request) {
        var seen = access.look(runs.require(id), FeedbackPermissions.READ, "read-actions");
        return new FeedbackRunActionsView(actions.of(seen).stream()
                .map(action ->
                        new FeedbackRunActionView(action, action.method(), action.href(request, "feedback-runs", id)))
                .toList());
    }
}

package org.cadre.appraisal.fitness;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Tells a client what to offer of a test, so that it does not have to know the rules. */
@Path("/fit-and-proper-tests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fit and proper person tests")
public class FitnessActionsResource {

    /**
     * Something that the caller may do with the test now.
     *
     * @param rel what it is, such as ATTEST
     * @param method HTTP method
     * @param href where
     */
    public record FitAndProperActionView(FitnessAction rel, String method, String href) {}

    /** Everything that the caller may do now. A sign-off may still be refused because checks are missing. */
    public record FitAndProperActionsView(List<FitAndProperActionView> actions) {}

    private final FitnessAccess access;

    FitnessActionsResource(FitnessAccess access) {
        this.access = access;
    }

    @GET
    @Needs(value = FitnessPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}/actions")
    @Operation(summary = "What the caller may do with the fit and proper person test now, as links")
    public FitAndProperActionsView getFitAndProperActions(@RestPath UUID id, @Context UriInfo request) {
        var test = access.look(id, "read-actions");
        return new FitAndProperActionsView(Arrays.stream(FitnessAction.values())
                .filter(action -> access.allows(action, test))
                .filter(action -> action.isDue(test))
                .map(action -> new FitAndProperActionView(
                        action, action.method(), action.href(request, "fit-and-proper-tests", id)))
                .toList());
    }
}

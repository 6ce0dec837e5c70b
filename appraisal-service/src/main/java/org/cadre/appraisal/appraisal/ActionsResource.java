package org.cadre.appraisal.appraisal;

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

/** Tells a client what to offer, so that it does not have to know the rules. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisals")
public class ActionsResource {

    /**
     * Something that the caller may do now.
     *
     * @param rel what it is, such as SIGN
     * @param method HTTP method
     * @param href where
     */
    public record ActionView(AppraisalAction rel, String method, String href) {}

    /** Everything that the caller may do now. A signature may still be refused because something is missing. */
    public record ActionsView(List<ActionView> actions) {}

    private final Access access;

    ActionsResource(Access access) {
        this.access = access;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}/actions")
    @Operation(summary = "What the caller may do with the appraisal now, as links")
    public ActionsView getActions(@RestPath UUID id, @Context UriInfo request) {
        var seen = access.look(id, AppraisalPermissions.READ, "read-actions");
        return new ActionsView(access.actionsFor(seen).stream()
                .map(action -> new ActionView(action, action.method(), action.href(request, "appraisals", id)))
                .toList());
    }
}

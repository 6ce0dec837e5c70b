package org.cadre.appraisal.paystep;

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

/** Tells a client what to offer of the review of a pay step, so that it does not have to know the rules. */
@Path("/pay-step-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pay-step reviews")
public class PayStepActionsResource {

    /**
     * Something that the caller may do with the review now.
     *
     * @param rel what it is, such as DECIDE
     * @param method HTTP method
     * @param href where
     */
    public record PayStepActionView(PayStepAction rel, String method, String href) {}

    /** Everything that the caller may do now. A decision may still be refused because a condition is open. */
    public record PayStepActionsView(List<PayStepActionView> actions) {}

    private final PayStepAccess access;
    private final PayStepActs acts;

    PayStepActionsResource(PayStepAccess access, PayStepActs acts) {
        this.access = access;
        this.acts = acts;
    }

    @GET
    @Needs(value = PayStepPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}/actions")
    @Operation(summary = "What the caller may do with the review of a pay step now, as links")
    public PayStepActionsView getPayStepActions(@RestPath UUID id, @Context UriInfo request) {
        var review = access.look(id, "read-actions");
        return new PayStepActionsView(Arrays.stream(PayStepAction.values())
                .filter(action -> access.allows(action, review))
                .filter(action -> isDue(action, review))
                .map(action ->
                        new PayStepActionView(action, action.method(), action.href(request, "pay-step-reviews", id)))
                .toList());
    }

    private boolean isDue(PayStepAction action, PayStepReview review) {
        return action.isDue(review.state())
                && (action != PayStepAction.DECIDE || (!review.isUnderReview() && acts.mayBeDecidedByCaller(review)));
    }
}

package org.cadre.appraisal.adverse;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.adverse.ReviewAccess.Seen;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Tells a client what to offer of a review, so that it does not have to know the rules. */
@Path("/outcome-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adverse outcomes")
public class OutcomeReviewActionsResource {

    /**
     * Something that the caller may do with the review now.
     *
     * @param rel what it is, such as CONCLUDE
     * @param method HTTP method
     * @param href where
     */
    public record OutcomeReviewActionView(OutcomeReviewAction rel, String method, String href) {}

    /** Everything that the caller may do now. */
    public record OutcomeReviewActionsView(List<OutcomeReviewActionView> actions) {}

    private final ReviewAccess access;
    private final Ledger ledger;

    OutcomeReviewActionsResource(ReviewAccess access, Ledger ledger) {
        this.access = access;
        this.ledger = ledger;
    }

    @GET
    @Needs(value = OutcomeReviewPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}/actions")
    @Operation(summary = "What the caller may do with the review of an outcome now, as links")
    public OutcomeReviewActionsView getOutcomeReviewActions(@RestPath UUID id, @Context UriInfo request) {
        var seen = access.to(id, OutcomeReviewPermissions.READ);
        record(seen);
        return new OutcomeReviewActionsView(Arrays.stream(OutcomeReviewAction.values())
                .filter(action -> seen.review().isOpen() && access.allows(action, seen))
                .map(action -> new OutcomeReviewActionView(
                        action, action.method(), action.href(request, "outcome-reviews", id)))
                .toList());
    }

    private void record(Seen seen) {
        if (seen.isOwn()) {
            ledger.recordNothing();
        } else {
            var review = seen.review();
            ledger.record(AuditedAct.of("read-actions", "outcome-review", review.id(), review.organisation()));
        }
    }
}

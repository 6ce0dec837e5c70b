package org.cadre.appraisal.adverse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Before an adverse outcome counts, somebody independent looks at it. */
@Path("/outcome-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adverse outcomes")
public class OutcomeReviewResource {

    /** Which signed outcome is to be reviewed. */
    public record OpenOutcomeReview(@NotNull UUID appraisalId) {}

    /** Who reviews: no party, nobody above or below the appraiser in the line, in post today, and not the caller. */
    public record AssignOutcomeReviewer(@NotNull UUID reviewerId) {}

    /**
     * What the reviewer decides.
     *
     * @param stands whether the outcome is fair; if not, the appraiser writes again
     * @param statement what the reviewer found; for the appraisee, and for the appraiser if the outcome does not stand
     */
    public record ConcludeOutcomeReview(
            @NotNull Boolean stands,
            @Personal @NotBlank @Size(max = 4000) String statement) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /** What the caller is to review, the most urgent first. */
    public record OwnOutcomeReviews(List<OutcomeReviewView> reviews) {}

    private final ReviewAccess access;
    private final OutcomeReviews reviews;
    private final OutcomeReviewSteps steps;
    private final Policy policy;
    private final Ledger ledger;
    private final ShowingReviews showing;

    OutcomeReviewResource(
            ReviewAccess access,
            OutcomeReviews reviews,
            OutcomeReviewSteps steps,
            Policy policy,
            Ledger ledger,
            ShowingReviews showing) {
        this.access = access;
        this.reviews = reviews;
        this.steps = steps;
        this.policy = policy;
        this.ledger = ledger;
        this.showing = showing;
    }

    @GET
    @Needs(value = OutcomeReviewPermissions.LIST, effect = Effect.READS_ON_RECORD)
    @Operation(summary = "The reviews of an organisation that are open, or have ended in a state, newest first; for HR")
    public Page<OutcomeReviewView> listOutcomeReviews(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @RestQuery Optional<OutcomeReviewState> state,
            @BeanParam @Valid PageQuery page) {
        policy.require(OutcomeReviewPermissions.LIST, Subject.at(organisation));
        ledger.record(AuditedAct.of("list", "outcome-review", "organisation " + organisation, organisation));
        return reviews.page(organisation, state.orElse(OutcomeReviewState.OPEN), access.callingOrNobody(), page)
                .map(showing::bare);
    }

    @GET
    @Needs(OutcomeReviewPermissions.LIST_OWN)
    @Path("mine")
    @Operation(summary = "What the caller is to review, the most urgent first")
    public OwnOutcomeReviews listMyOutcomeReviews() {
        return new OwnOutcomeReviews(reviews.openOf(access.requireCalling()).stream()
                .map(showing::bare)
                .toList());
    }

    @GET
    @Needs(value = OutcomeReviewPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}")
    @Operation(
            summary =
                    "One review; what it found is for the appraisee and the reviewer, and the appraiser if it is against")
    public RestResponse<OutcomeReviewView> getOutcomeReview(@RestPath UUID id) {
        var seen = access.to(id, OutcomeReviewPermissions.READ);
        var review = seen.review();
        if (seen.isOwn()) {
            ledger.recordNothing();
        } else {
            ledger.record(AuditedAct.of("read", "outcome-review", id, review.organisation()));
        }
        return Versioned.ok(showing.to(seen), review.version());
    }

    @POST
    @Needs(OutcomeReviewPermissions.OPEN)
    @Operation(summary = "Have a signed outcome reviewed before the appraisee signs, whatever it is; for HR")
    @APIResponseSchema(value = OutcomeReviewView.class, responseCode = "201")
    public RestResponse<OutcomeReviewView> openOutcomeReview(@NotNull @Valid OpenOutcomeReview request) {
        var review = steps.open(access.requireAppraisal(request.appraisalId()).id());
        return Versioned.created("outcome-reviews/" + review.id(), showing.bare(review), review.version());
    }

    @POST
    @Needs(OutcomeReviewPermissions.ASSIGN)
    @Path("{id}/assign-reviewer")
    @Operation(summary = "Choose who reviews, or somebody else while it is open; for HR")
    public RestResponse<OutcomeReviewView> assignOutcomeReviewer(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid AssignOutcomeReviewer request) {
        var review = access.to(id, OutcomeReviewPermissions.ASSIGN).review();
        ifMatch.require(review.version());
        steps.assign(review, request.reviewerId());
        return Versioned.ok(showing.bare(review), review.version());
    }

    @POST
    @Needs(OutcomeReviewPermissions.CONCLUDE)
    @Path("{id}/conclude")
    @Operation(
            summary =
                    "Decide: the outcome stands and the appraisee signs or disputes it, or the appraiser writes again")
    public RestResponse<OutcomeReviewView> concludeOutcomeReview(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ConcludeOutcomeReview request) {
        var review = access.to(id, OutcomeReviewPermissions.CONCLUDE).review();
        ifMatch.require(review.version());
        steps.conclude(review, request.stands(), request.statement());
        return Versioned.ok(showing.whole(review), review.version());
    }
}

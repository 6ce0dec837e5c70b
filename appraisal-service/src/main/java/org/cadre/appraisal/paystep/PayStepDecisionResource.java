package org.cadre.appraisal.paystep;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The decision on a pay step is the line manager's; HR sees to it that there is somebody to make it. */
@Path("/pay-step-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pay-step reviews")
public class PayStepDecisionResource {

    /**
     * What the line manager decides.
     *
     * @param passed true if nothing blocks, and only then
     * @param percentage of the basic salary that is not re-earned; only for re-earnable pay that did not pass
     * @param grounds needed where it did not pass
     * @param systemicFactors what of the circumstances had a part in it; needed where it did not pass
     */
    public record DecidePayStep(
            @NotNull Boolean passed,
            Integer percentage,
            @Personal @Size(max = 4000) String grounds,
            @Personal @Size(max = 4000) String systemicFactors) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        Verdict verdict() {
            return new Verdict(
                    passed,
                    Optional.ofNullable(percentage),
                    Optional.ofNullable(grounds),
                    Optional.ofNullable(systemicFactors));
        }
    }

    /** Who is to decide instead: somebody in post who is neither the person nor the caller. */
    public record HandOverPayStepReview(@NotNull UUID managerId) {}

    /** Why a review ends without a decision. */
    public record CancelPayStepReview(
            @NotBlank @Size(max = 60) String reason) {}

    /**
     * A decision.
     *
     * @param effectiveOn from when the step counts; absent where it did not pass
     * @param blockedBy conditions that stood in the way; empty where it passed
     * @param setAside whether a review did not let it stand, so that it counts for nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PayStepDecisionView(
            PayStepState outcome,
            UUID decidedBy,
            Instant decidedAt,
            LocalDate effectiveOn,
            Integer percentage,
            List<String> blockedBy,
            @Personal String grounds,
            @Personal String systemicFactors,
            boolean setAside) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static PayStepDecisionView of(Decision decision) {
            return new PayStepDecisionView(
                    decision.outcome(),
                    decision.decidedBy(),
                    decision.decidedAt(),
                    decision.effectiveOn(),
                    decision.percentage(),
                    decision.blocking(),
                    decision.grounds(),
                    decision.systemicFactors(),
                    decision.setAside());
        }
    }

    /** All decisions on a step, oldest first. */
    public record PayStepDecisionsView(List<PayStepDecisionView> decisions) {}

    private final PayStepAccess access;
    private final PayStepActs acts;

    PayStepDecisionResource(PayStepAccess access, PayStepActs acts) {
        this.access = access;
        this.acts = acts;
    }

    @GET
    @Needs(value = PayStepPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}/decisions")
    @Operation(summary = "What was decided on a pay step, and on what grounds")
    public RestResponse<PayStepDecisionsView> getPayStepDecisions(@RestPath UUID id) {
        var review = access.look(id, "read-decisions");
        var all = review.decisions().stream().map(PayStepDecisionView::of).toList();
        return Versioned.ok(new PayStepDecisionsView(all), review.version());
    }

    @POST
    @Needs(PayStepPermissions.DECIDE)
    @Path("{id}/decide")
    @Operation(summary = "Decide a pay step on its day or later; for the line manager")
    public RestResponse<PayStepReviewView> decidePayStep(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid DecidePayStep request) {
        var review = access.to(id, PayStepPermissions.DECIDE, ifMatch);
        return answer(acts.decide(review, request.verdict()));
    }

    @POST
    @Needs(PayStepPermissions.ASSIGN)
    @Path("{id}/hand-over")
    @Operation(summary = "Let somebody else decide a pay step; for HR")
    public RestResponse<PayStepReviewView> handOverPayStepReview(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid HandOverPayStepReview request) {
        var review = access.to(id, PayStepPermissions.ASSIGN, ifMatch);
        return answer(acts.handOver(review, request.managerId()));
    }

    @POST
    @Needs(PayStepPermissions.ASSIGN)
    @Path("{id}/cancel")
    @Operation(summary = "End a review without a decision; for HR")
    public RestResponse<PayStepReviewView> cancelPayStepReview(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid CancelPayStepReview request) {
        var review = access.to(id, PayStepPermissions.ASSIGN, ifMatch);
        return answer(acts.cancel(review, request.reason()));
    }

    private static RestResponse<PayStepReviewView> answer(PayStepReview review) {
        return Versioned.ok(review.view(), review.version());
    }
}

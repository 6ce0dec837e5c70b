package org.cadre.appraisal.appraisal;

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
import org.cadre.appraisal.dispute.Dispute;
import org.cadre.appraisal.dispute.DisputeDays;
import org.cadre.appraisal.dispute.ReviewOutcome;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Instead of signing, the appraisee may dispute what the appraiser signed; somebody independent decides. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disputes")
public class DisputeResource {

    /** What the appraisee does not agree with. */
    public record RaiseDispute(
            @Personal @NotBlank @Size(max = 4000) String grounds) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /** Who is to hear a dispute: neither party, nobody whom the appraiser manages, and in post today. */
    public record AssignReviewer(@NotNull UUID reviewerId) {}

    /**
     * What the reviewer decides.
     *
     * @param statement what the reviewer found, for both parties
     */
    public record Decision(
            @NotNull ReviewOutcome outcome,
            @Personal @NotBlank @Size(max = 4000) String statement) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /**
     * A dispute.
     *
     * @param reviewerId absent until a reviewer was found
     * @param outcome absent while the dispute is open, as are the statement and the time after it
     * @param decideBy the last day on which the decision is in time; absent once there is one
     * @param overdue whether that day is over; absent once there is a decision
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DisputeView(
            Instant raisedAt,
            @Personal String grounds,
            UUID reviewerId,
            ReviewOutcome outcome,
            @Personal String statement,
            Instant resolvedAt,
            LocalDate decideBy,
            Boolean overdue) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static DisputeView of(Dispute dispute, Optional<DisputeDays> days, LocalDate today) {
            return new DisputeView(
                    dispute.raisedAt(),
                    dispute.grounds(),
                    dispute.reviewerId(),
                    dispute.outcome(),
                    dispute.statement(),
                    dispute.resolvedAt(),
                    days.map(DisputeDays::lastDay).orElse(null),
                    days.map(known -> known.isOverdueOn(today)).orElse(null));
        }
    }

    /** Somebody who was to hear a dispute until somebody else was assigned. */
    public record FormerReviewerView(UUID reviewerId, Instant handedOverAt) {}

    /** All disputes of an appraisal, and who was to hear one before somebody else did; oldest first. */
    public record DisputesView(List<DisputeView> disputes, List<FormerReviewerView> formerReviewers) {}

    private final Access access;
    private final DisputeSteps steps;
    private final ShowingAppraisals showing;
    private final ShowingDisputes disputes;

    DisputeResource(Access access, DisputeSteps steps, ShowingAppraisals showing, ShowingDisputes disputes) {
        this.access = access;
        this.steps = steps;
        this.showing = showing;
        this.disputes = disputes;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ_DISPUTES, effect = Effect.READS_ON_RECORD)
    @Path("{id}/disputes")
    @Operation(summary = "The disputes of an appraisal; for its two parties and the reviewer")
    public DisputesView getDisputes(@RestPath UUID id) {
        var seen = access.look(id, AppraisalPermissions.READ_DISPUTES, "read-disputes");
        return disputes.of(seen.appraisal().disputes());
    }

    @POST
    @Needs(AppraisalPermissions.DISPUTE)
    @Path("{id}/dispute")
    @Operation(summary = "Dispute what the appraiser signed; the appraiser's line manager hears it, or whom HR assigns")
    public RestResponse<AppraisalView> disputeAppraisal(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid RaiseDispute request) {
        var appraisal = access.hold(id, AppraisalPermissions.DISPUTE).at(ifMatch);
        return showing.answer(steps.raise(appraisal, request.grounds()));
    }

    @POST
    @Needs(AppraisalPermissions.ASSIGN_REVIEWER)
    @Path("{id}/assign-reviewer")
    @Operation(summary = "Choose who hears a dispute; for HR")
    public RestResponse<AppraisalView> assignReviewer(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid AssignReviewer request) {
        var appraisal = access.to(id, AppraisalPermissions.ASSIGN_REVIEWER).at(ifMatch);
        return showing.answer(steps.assign(appraisal, request.reviewerId()));
    }

    @POST
    @Needs(AppraisalPermissions.RESOLVE)
    @Path("{id}/resolve")
    @Operation(summary = "Decide a dispute: the appraisal stands and is complete, or the appraiser writes again")
    public RestResponse<AppraisalView> resolveDispute(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid Decision decision) {
        var appraisal = access.to(id, AppraisalPermissions.RESOLVE).at(ifMatch);
        return showing.answer(steps.resolve(appraisal, decision.outcome(), decision.statement()));
    }
}

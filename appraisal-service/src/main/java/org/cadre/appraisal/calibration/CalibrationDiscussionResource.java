package org.cadre.appraisal.calibration;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.calibration.Proposing.Wanted;
import org.cadre.appraisal.fairness.Half;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What the invited appraisers show each other and propose; each decides about the ratings that are their own to give. */
@Path("/calibration-sessions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calibration")
public class CalibrationDiscussionResource {

    /** Which appraisal of the caller's the others may see the two overall ratings of. */
    public record PutAppraisalForward(@NotNull UUID appraisalId) {}

    /**
     * A rating that ought to be another.
     *
     * @param half which of the two; they are never changed as one
     * @param rating a step of the year's scale, other than the present
     * @param reason for the appraiser, and for the appraisee if it is accepted
     */
    public record ProposeRating(
            @NotNull UUID appraisalId,
            @NotNull Half half,
            @Personal @NotNull Integer rating,
            @Personal @NotBlank @Size(max = 2000) String reason) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        Wanted wanted() {
            return new Wanted(appraisalId, half, rating, reason);
        }
    }

    /** What the appraiser makes of a proposal. */
    public record DecideProposal(
            @NotNull UUID proposalId, @NotNull Boolean accepted) {}

    /** A proposal; ratings and reason are absent once they may be kept no longer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProposalView(
            UUID id,
            UUID proposedBy,
            Half half,
            @Personal Integer before,
            @Personal Integer after,
            @Personal String reason,
            ProposalState state,
            Instant proposedAt,
            Instant decidedAt) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static ProposalView of(Proposal proposal) {
            return new ProposalView(
                    proposal.id(),
                    proposal.proposedBy(),
                    proposal.half(),
                    proposal.before(),
                    proposal.after(),
                    proposal.reason(),
                    proposal.state(),
                    proposal.proposedAt(),
                    proposal.decidedAt());
        }
    }

    /** An appraisal with the ratings that were last shown or accepted, and what was proposed, oldest first. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PutForwardView(
            UUID appraisalId,
            UUID personId,
            UUID appraiserId,
            @Personal Integer what,
            @Personal Integer how,
            List<ProposalView> proposals) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static PutForwardView of(PutForward shown, List<Proposal> all) {
            return new PutForwardView(
                    shown.appraisalId(),
                    shown.personId(),
                    shown.appraiserId(),
                    shown.now().what(),
                    shown.now().how(),
                    all.stream()
                            .filter(proposal -> proposal.appraisalId().equals(shown.appraisalId()))
                            .map(ProposalView::of)
                            .toList());
        }
    }

    /** In the order in which they were put forward, which says nothing of how they are rated. */
    public record PutForwardAppraisals(List<PutForwardView> shown) {}

    private final SessionAccess access;
    private final Discussion discussion;
    private final Sight sight;
    private final Calibrating calibrating;
    private final Proposing proposing;
    private final Ledger ledger;

    CalibrationDiscussionResource(
            SessionAccess access,
            Discussion discussion,
            Sight sight,
            Calibrating calibrating,
            Proposing proposing,
            Ledger ledger) {
        this.access = access;
        this.discussion = discussion;
        this.sight = sight;
        this.calibrating = calibrating;
        this.proposing = proposing;
        this.ledger = ledger;
    }

    @GET
    @Needs(value = CalibrationPermissions.DISCUSS, effect = Effect.READS_ON_RECORD)
    @Path("appraisals")
    @Operation(summary = "What was put forward and proposed; for the invited while it is open, HR reads no rating")
    public PutForwardAppraisals getCalibrationAppraisals(@RestPath UUID id) {
        var session = access.to(id, CalibrationPermissions.DISCUSS);
        ledger.record(AuditedAct.of("read-appraisals", "calibration-session", id, session.organisation()));
        return all(session);
    }

    @POST
    @Needs(CalibrationPermissions.DISCUSS)
    @Path("put-forward")
    @Operation(
            summary =
                    "Show the two overall ratings of an own appraisal while they may be changed, and again once they were")
    public PutForwardAppraisals putAppraisalForward(@RestPath UUID id, @NotNull @Valid PutAppraisalForward request) {
        var session = access.toStep(id, CalibrationPermissions.DISCUSS);
        calibrating.putForward(session, access.requireCalling(), request.appraisalId());
        record("put-forward", request.appraisalId(), session);
        return all(session);
    }

    @POST
    @Needs(CalibrationPermissions.DISCUSS)
    @Path("propose")
    @Operation(summary = "Propose another rating for a colleague's appraisal, with a reason")
    public PutForwardAppraisals proposeRating(@RestPath UUID id, @NotNull @Valid ProposeRating request) {
        var session = access.toStep(id, CalibrationPermissions.DISCUSS);
        proposing.propose(session, access.requireCalling(), request.wanted());
        record("propose-rating", request.appraisalId(), session);
        return all(session);
    }

    @POST
    @Needs(CalibrationPermissions.DISCUSS)
    @Path("decide")
    @Operation(summary = "Accept a proposal, which changes the rating, or decline it; for who holds the appraisal")
    public PutForwardAppraisals decideProposal(@RestPath UUID id, @NotNull @Valid DecideProposal request) {
        var session = access.toStep(id, CalibrationPermissions.DISCUSS);
        var decided = calibrating.decide(session, access.requireCalling(), request.proposalId(), request.accepted());
        record(request.accepted() ? "accept-proposal" : "decline-proposal", decided.appraisalId(), session);
        return all(session);
    }

    private void record(String step, UUID appraisal, CalibrationSession session) {
        ledger.record(AuditedAct.of(step, "appraisal", appraisal, session.organisation()));
    }

    private PutForwardAppraisals all(CalibrationSession session) {
        var proposals = discussion.proposalsOf(session.id());
        var seen = sight.of(access.requireCalling(), discussion.appraisalsOf(session.id()));
        return new PutForwardAppraisals(
                seen.stream().map(shown -> PutForwardView.of(shown, proposals)).toList());
    }
}

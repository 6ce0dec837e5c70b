package org.cadre.appraisal.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.appraisal.StateChange.Step;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.security.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Each step belongs to somebody: preparing to both parties, the meeting to the appraiser, cancelling to HR. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisals")
public class AppraisalProgressResource {

    /**
     * When the two met.
     *
     * @param withoutPreparation true where the appraisee has shared no preparation; the appraiser then begins on an empty
     *     form. Absent means false
     */
    public record MeetingHeld(@NotNull LocalDate heldOn, Boolean withoutPreparation) {

        Meeting meeting() {
            return new Meeting(heldOn, Boolean.TRUE.equals(withoutPreparation));
        }
    }

    /**
     * Why an appraisal ends before its meeting.
     *
     * @param reason a code of the reference data in force, such as EMPLOYER_POSTPONED or STARTED_IN_ERROR
     */
    public record Cancellation(@NotBlank @Size(max = 60) String reason) {}

    private final Access access;
    private final AppraisalSteps steps;
    private final ShowingAppraisals showing;
    private final StateChanges changes;
    private final Ledger ledger;

    AppraisalProgressResource(
            Access access, AppraisalSteps steps, ShowingAppraisals showing, StateChanges changes, Ledger ledger) {
        this.access = access;
        this.steps = steps;
        this.showing = showing;
        this.changes = changes;
        this.ledger = ledger;
    }

    @POST
    @Needs(AppraisalPermissions.PREPARE)
    @Path("{id}/start-preparation")
    @Operation(summary = "Open the appraisal for the appraisee's preparation")
    public RestResponse<AppraisalView> startPreparation(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var seen = access.to(id, AppraisalPermissions.PREPARE);
        var appraisal = seen.at(ifMatch);
        var event = steps.startPreparation(appraisal);
        changes.add(appraisal, Step.of(ChangeAction.START_PREPARATION, ChangedBy.of(seen.requireParty())));
        return took("start-preparation", appraisal, event);
    }

    @POST
    @Needs(AppraisalPermissions.SHARE)
    @Path("{id}/share")
    @Operation(summary = "Let the other party read what the caller is writing")
    public RestResponse<AppraisalView> shareAppraisal(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var seen = access.to(id, AppraisalPermissions.SHARE);
        var appraisal = seen.at(ifMatch);
        steps.share(appraisal, seen.requireParty());
        ledger.record(AuditedAct.of("share", "appraisal", appraisal.id(), appraisal.organisation()));
        return showing.answer(appraisal);
    }

    @POST
    @Needs(AppraisalPermissions.HOLD_MEETING)
    @Path("{id}/hold-meeting")
    @Operation(summary = "State that the two met; from now on the appraiser writes")
    public RestResponse<AppraisalView> holdMeeting(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid MeetingHeld held) {
        var appraisal = access.hold(id, AppraisalPermissions.HOLD_MEETING).at(ifMatch);
        var event = steps.holdMeeting(appraisal, held.meeting());
        changes.add(appraisal, Step.of(ChangeAction.HOLD_MEETING, ChangedBy.APPRAISER));
        return took("hold-meeting", appraisal, event);
    }

    @POST
    @Needs(AppraisalPermissions.SIGN)
    @Path("{id}/sign")
    @Operation(summary = "Sign as the party the caller is: the appraiser first, then the appraisee, which completes it")
    public RestResponse<AppraisalView> signAppraisal(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var seen = access.hold(id, AppraisalPermissions.SIGN);
        var appraisal = seen.at(ifMatch);
        var event = steps.sign(appraisal, seen.requireParty());
        changes.add(appraisal, Step.of(ChangeAction.SIGN, ChangedBy.of(seen.requireParty())));
        return took("sign", appraisal, event);
    }

    @POST
    @Needs(AppraisalPermissions.CANCEL)
    @Path("{id}/cancel")
    @Operation(summary = "Cancel an appraisal before its meeting, or after it once the appraisee has left; for HR")
    public RestResponse<AppraisalView> cancelAppraisal(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid Cancellation cancellation) {
        var appraisal = access.hold(id, AppraisalPermissions.CANCEL).at(ifMatch);
        var event = steps.cancel(appraisal, cancellation.reason());
        changes.add(appraisal, Step.of(ChangeAction.CANCEL, ChangedBy.HR).because(cancellation.reason()));
        return took("cancel", appraisal, event);
    }

    private RestResponse<AppraisalView> took(String step, Appraisal appraisal, AppraisalEvent event) {
        ledger.record(AuditedAct.of(step, "appraisal", appraisal.id(), appraisal.organisation()), event);
        return showing.answer(appraisal);
    }
}

package org.cadre.appraisal.feedback.run;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a run: the appraiser approves, HR opens and closes, the facilitator delivers. */
@Path("/feedback-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class RunStepsResource {

    /**
     * Who delivers the report: in post today, not the caller, with no other part in the run, in no line with the subject, and
     * nobody about whom the subject delivers one.
     */
    public record AssignFacilitator(@NotNull UUID facilitatorId) {}

    /**
     * How long raters may answer.
     *
     * @param closesOn the last day, after today
     */
    public record OpenRun(@NotNull LocalDate closesOn) {}

    /**
     * A later end.
     *
     * @param closesOn the last day to answer, after the present one
     */
    public record ExtendRun(@NotNull LocalDate closesOn) {}

    private final FeedbackRuns runs;
    private final RunSteps steps;
    private final FeedbackAccess access;
    private final ShowingRuns showing;
    private final Ledger ledger;

    RunStepsResource(FeedbackRuns runs, RunSteps steps, FeedbackAccess access, ShowingRuns showing, Ledger ledger) {
        this.runs = runs;
        this.steps = steps;
        this.access = access;
        this.showing = showing;
        this.ledger = ledger;
    }

    @POST
    @Needs(FeedbackPermissions.APPROVE)
    @Path("{id}/approve")
    @Operation(summary = "Agree to whom the subject wants to ask; for the appraiser")
    public RestResponse<RunView> approveRaters(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var run = access.to(runs.require(id), FeedbackPermissions.APPROVE).at(ifMatch);
        return done("approve", steps.approve(run));
    }

    @POST
    @Needs(FeedbackPermissions.RUN)
    @Path("{id}/assign-facilitator")
    @Operation(summary = "Choose who delivers the report; for HR")
    public RestResponse<RunView> assignFacilitator(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid AssignFacilitator request) {
        var run = access.to(runs.holdAlone(id), FeedbackPermissions.RUN).at(ifMatch);
        return done(Delivery.CHOICE, steps.assign(run, request.facilitatorId()));
    }

    @POST
    @Needs(FeedbackPermissions.RUN)
    @Path("{id}/open")
    @Operation(summary = "Open a run: raters answer, and raters, groups, thresholds and questions are frozen; for HR")
    public RestResponse<RunView> openFeedbackRun(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid OpenRun request) {
        var run = access.to(runs.require(id), FeedbackPermissions.RUN).at(ifMatch);
        return done("open", steps.open(run, request.closesOn()));
    }

    @POST
    @Needs(FeedbackPermissions.RUN)
    @Path("{id}/extend")
    @Operation(summary = "Give raters more days, up to the last day that there is; for HR")
    public RestResponse<RunView> extendFeedbackRun(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ExtendRun request) {
        var run = access.to(runs.require(id), FeedbackPermissions.RUN).at(ifMatch);
        return done("extend", steps.extend(run, request.closesOn()));
    }

    @POST
    @Needs(FeedbackPermissions.RUN)
    @Path("{id}/close")
    @Operation(summary = "Close a run after its last day, or when everybody has answered, and make the report; for HR")
    public RestResponse<RunView> closeFeedbackRun(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var run = access.to(runs.holdAlone(id), FeedbackPermissions.RUN).at(ifMatch);
        return done("close", steps.close(run));
    }

    @POST
    @Needs(FeedbackPermissions.RUN)
    @Path("{id}/cancel")
    @Operation(summary = "Give up a run: whatever was said in it is deleted unread; for HR")
    public RestResponse<RunView> cancelFeedbackRun(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var run = access.to(runs.holdAlone(id), FeedbackPermissions.RUN).at(ifMatch);
        return done("cancel", steps.cancel(run));
    }

    private RestResponse<RunView> done(String action, FeedbackRun run) {
        ledger.record(FeedbackAccess.act(action, run));
        return Versioned.ok(showing.of(run), run.version());
    }
}

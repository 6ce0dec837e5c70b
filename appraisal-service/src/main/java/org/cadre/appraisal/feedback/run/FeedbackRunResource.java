package org.cadre.appraisal.feedback.run;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs are asked for by their subject, the appraiser or HR; where they stand, all who have a part may see. */
@Path("/feedback-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class FeedbackRunResource {

    private static final String ODS_CODE = "[A-Z0-9]{3,10}";

    /**
     * About whom feedback is wanted: one of the two.
     *
     * @param appraisalId the appraisal of the person; its appraiser will approve the raters
     * @param organisation ODS code of an organisation that the caller speaks for
     */
    public record AskForFeedback(
            UUID appraisalId, @Pattern(regexp = ODS_CODE) String organisation) {}

    private final FeedbackRuns runs;
    private final AskingForFeedback asking;
    private final RunSteps steps;
    private final FeedbackAccess access;
    private final ShowingRuns showing;
    private final Ledger ledger;

    FeedbackRunResource(
            FeedbackRuns runs,
            AskingForFeedback asking,
            RunSteps steps,
            FeedbackAccess access,
            ShowingRuns showing,
            Ledger ledger) {
        this.runs = runs;
        this.asking = asking;
        this.steps = steps;
        this.access = access;
        this.showing = showing;
        this.ledger = ledger;
    }

    @GET
    @Needs(value = FeedbackPermissions.LIST, effect = Effect.READS_ON_RECORD)
    @Operation(summary = "Where the feedback runs of an organisation stand, newest first; for HR")
    public Page<RunView> listFeedbackRuns(
            @RestQuery @NotNull @Pattern(regexp = ODS_CODE) String organisation, @BeanParam @Valid PageQuery page) {
        access.requireHrAt(organisation);
        ledger.record(AuditedAct.of("list", "feedback-run", "organisation " + organisation, organisation));
        return runs.ofOrganisation(organisation, page).map(showing::of);
    }

    @GET
    @Needs(value = FeedbackPermissions.LIST_OWN, effect = Effect.READS_ON_RECORD)
    @Path("mine")
    @Operation(
            summary =
                    "Runs about the caller, those the caller approves or facilitates, and those to answer, newest first")
    public Page<RunView> listMyFeedbackRuns(@BeanParam @Valid PageQuery page) {
        ledger.recordNothing();
        return runs.ofPerson(access.requireSelf(), access.spokenFor(), page).map(showing::of);
    }

    @GET
    @Needs(value = FeedbackPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}")
    @Operation(summary = "Where one feedback run stands")
    public RestResponse<RunView> getFeedbackRun(@RestPath UUID id) {
        var run =
                access.look(runs.require(id), FeedbackPermissions.READ, "read").run();
        return Versioned.ok(showing.of(run), run.version());
    }

    @POST
    @Needs(FeedbackPermissions.ASK)
    @Operation(summary = "Ask for feedback about a person who is appraised, or about an organisation")
    @APIResponseSchema(value = RunView.class, responseCode = "201")
    public RestResponse<RunView> askForFeedback(@NotNull @Valid AskForFeedback request) {
        if ((request.appraisalId() == null) == (request.organisation() == null)) {
            throw DomainException.invalidField(
                    "appraisalId", "feedback-subject-unknown", "Name either an appraisal or an organisation");
        }
        var run = request.appraisalId() == null
                ? asking.aboutOrganisation(request.organisation())
                : asking.aboutAppraisee(request.appraisalId());
        steps.requireDue(run);
        ledger.record(FeedbackAccess.act("ask", run));
        return Versioned.created("feedback-runs/" + run.id(), showing.of(run), run.version());
    }
}

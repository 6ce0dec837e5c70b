package org.cadre.appraisal.fitness;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The chair submits once a year; the region's accountable officer reads what was declared, and never the evidence. */
@Path("/fit-and-proper-submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fit and proper person tests")
public class FitnessSubmissionResource {

    private static final String ODS_CODE = "[A-Z0-9]{3,10}";

    /** Whose board it is about; its members and the state of their tests are those of today. */
    public record Submit(
            @NotNull @Pattern(regexp = ODS_CODE) String organisation) {}

    /**
     * What was declared of one member.
     *
     * @param state NOT_STARTED where there was no test at all
     * @param signedOffOn absent where nothing was signed off; the same goes for {@code validUntil}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeclarationView(
            UUID seatId, UUID personId, String role, FitnessState state, LocalDate signedOffOn, LocalDate validUntil) {

        static DeclarationView of(Declaration said) {
            return new DeclarationView(
                    said.seatId(), said.personId(), said.role(), said.state(), said.signedOffOn(), said.validUntil());
        }
    }

    /**
     * A submission.
     *
     * @param submissionYear the year in which its year starts, so 2026 stands for 2026/27
     */
    public record SubmissionView(
            UUID id,
            String organisation,
            int submissionYear,
            UUID submittedBy,
            LocalDate submittedOn,
            List<DeclarationView> declarations) {

        static SubmissionView of(FitnessSubmission submission) {
            return new SubmissionView(
                    submission.id(),
                    submission.organisation(),
                    submission.submissionYear(),
                    submission.submittedBy(),
                    submission.submittedOn(),
                    submission.declarations().stream().map(DeclarationView::of).toList());
        }
    }

    private final FitnessSubmissions submissions;
    private final FitnessAccess access;
    private final Submitting submitting;
    private final Ledger ledger;

    FitnessSubmissionResource(
            FitnessSubmissions submissions, FitnessAccess access, Submitting submitting, Ledger ledger) {
        this.submissions = submissions;
        this.access = access;
        this.submitting = submitting;
        this.ledger = ledger;
    }

    @GET
    @Needs(value = FitnessPermissions.READ_SUBMISSIONS, effect = Effect.READS_ON_RECORD)
    @Operation(summary = "The submissions of a board, newest first")
    public Page<SubmissionView> listFitAndProperSubmissions(
            @RestQuery @NotNull @Pattern(regexp = ODS_CODE) String organisation, @BeanParam @Valid PageQuery page) {
        access.requireAt(organisation, FitnessPermissions.READ_SUBMISSIONS);
        ledger.record(AuditedAct.of("list", "fit-and-proper-submission", "board", organisation));
        return submissions.page(organisation, page).map(SubmissionView::of);
    }

    @GET
    @Needs(value = FitnessPermissions.READ_SUBMISSIONS, effect = Effect.READS_ON_RECORD)
    @Path("{id}")
    @Operation(summary = "One submission")
    public RestResponse<SubmissionView> getFitAndProperSubmission(@RestPath UUID id) {
        var submission = submissions.require(id);
        access.requireVisibleAt(
                submission.organisation(), FitnessPermissions.READ_SUBMISSIONS, "fit-and-proper-submission", id);
        ledger.record(act("read", submission));
        return Versioned.ok(SubmissionView.of(submission), submission.version());
    }

    @POST
    @Needs(FitnessPermissions.SUBMIT)
    @Operation(summary = "Submit, as the chair, where the test of each member stands; once a year")
    @APIResponseSchema(value = SubmissionView.class, responseCode = "201")
    public RestResponse<SubmissionView> submitFitAndProper(@NotNull @Valid Submit request) {
        access.requireAt(request.organisation(), FitnessPermissions.SUBMIT);
        var submission = submitting.submit(request.organisation(), access.requireSelf());
        ledger.record(act("submit", submission));
        return Versioned.created(
                "fit-and-proper-submissions/" + submission.id(), SubmissionView.of(submission), submission.version());
    }

    private static AuditedAct act(String action, FitnessSubmission submission) {
        return AuditedAct.of(action, "fit-and-proper-submission", submission.id(), submission.organisation());
    }
}

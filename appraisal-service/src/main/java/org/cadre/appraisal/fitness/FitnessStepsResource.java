package org.cadre.appraisal.fitness;

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
import org.cadre.appraisal.boardrecord.BirthDates;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The course of a test: the member attests, checks are written down, somebody else signs it off. */
@Path("/fit-and-proper-tests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fit and proper person tests")
public class FitnessStepsResource {

    private static final String IDENTITY = "IDENTITY";

    /**
     * A check that was run.
     *
     * @param kind code of the checks in force, such as INSOLVENCY
     * @param checkedOn not in the future
     * @param bornOn the person's date of birth, as the papers say; with the check of an identity only
     */
    public record RecordCheck(
            @NotBlank @Size(max = 60) String kind,
            @NotNull LocalDate checkedOn,
            @NotNull Finding finding,
            @Special @Size(max = 2000) String note,
            @Personal LocalDate bornOn) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        Check check() {
            if (bornOn != null && !kind.equals(IDENTITY)) {
                throw DomainException.invalidField(
                        "bornOn", "birth-date-unexpected", "Give it with the check of kind " + IDENTITY);
            }
            return new Check(kind, checkedOn, finding, note);
        }
    }

    /** Why it has to be looked into whether the member is fit. */
    public record Investigate(
            @Special @NotBlank @Size(max = 4000) String grounds) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /**
     * What the test comes to.
     *
     * @param statement the grounds, or the conditions; needed unless the member is simply fit
     */
    public record SignOffTest(
            @NotNull Verdict verdict,
            @Special @Size(max = 4000) String statement) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    private final FitnessAccess access;
    private final FitnessSteps steps;
    private final BirthDates birthDates;
    private final BusinessCalendar calendar;

    FitnessStepsResource(FitnessAccess access, FitnessSteps steps, BirthDates birthDates, BusinessCalendar calendar) {
        this.access = access;
        this.steps = steps;
        this.birthDates = birthDates;
        this.calendar = calendar;
    }

    @POST
    @Needs(FitnessPermissions.ATTEST)
    @Path("{id}/attest")
    @Operation(summary = "Attest, as the member, to be a fit and proper person; the checks begin")
    public RestResponse<FitnessTestView> attestFitAndProper(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        return answer(steps.attest(held(id, FitnessPermissions.ATTEST, ifMatch)));
    }

    @POST
    @Needs(FitnessPermissions.RECORD_CHECK)
    @Path("{id}/record-check")
    @Operation(summary = "Write down a check; one that is done again takes the place of the first")
    public RestResponse<FitnessTestView> recordFitAndProperCheck(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid RecordCheck request) {
        var test = steps.record(held(id, FitnessPermissions.RECORD_CHECK, ifMatch), request.check());
        if (request.bornOn() != null) {
            birthDates.keep(test.personId(), test.organisation(), request.bornOn());
        }
        return answer(test);
    }

    @POST
    @Needs(FitnessPermissions.INVESTIGATE)
    @Path("{id}/investigate")
    @Operation(summary = "Look into a doubt; what was passed counts no more until all is checked again and signed off")
    public RestResponse<FitnessTestView> investigateFitAndProper(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid Investigate request) {
        return answer(steps.investigate(held(id, FitnessPermissions.INVESTIGATE, ifMatch), request.grounds()));
    }

    @POST
    @Needs(FitnessPermissions.SIGN_OFF)
    @Path("{id}/sign-off")
    @Operation(summary = "Sign a test off: the chair those of the members, the deputy chair or SID that of the chair")
    public RestResponse<FitnessTestView> signOffFitAndProper(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid SignOffTest request) {
        var test = held(id, FitnessPermissions.SIGN_OFF, ifMatch);
        return answer(steps.signOff(test, request.verdict(), request.statement(), access.requireSelf()));
    }

    private FitnessTest held(UUID id, String permission, IfMatch ifMatch) {
        var test = access.to(id, permission);
        ifMatch.require(test.version());
        return test;
    }

    private RestResponse<FitnessTestView> answer(FitnessTest test) {
        return Versioned.ok(FitnessTestView.of(test, calendar.today()), test.version());
    }
}

package org.cadre.training.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.training.learner.Learner;
import org.cadre.training.learner.Learners;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Education leads enrol the staff of their organisation; somebody other than the learner assesses them. */
@Path("/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class EnrolmentResource {

    /**
     * A place on a programme for a person.
     *
     * @param developmentNeedId the need that it meets, where there is one
     */
    public record NewEnrolment(
            @NotNull UUID personId, @NotNull UUID programmeId, Optional<UUID> developmentNeedId) {}

    /** The day on which the programme was completed. */
    public record ProgrammeCompletion(@NotNull LocalDate completedOn) {}

    private final Enrolments enrolments;
    private final Enrolling enrolling;
    private final Assessing assessing;
    private final Learners learners;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    EnrolmentResource(
            Enrolments enrolments,
            Enrolling enrolling,
            Assessing assessing,
            Learners learners,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.enrolments = enrolments;
        this.enrolling = enrolling;
        this.assessing = assessing;
        this.learners = learners;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    @POST
    @Needs(EnrolmentPermissions.START)
    @Operation(summary = "Enrol a person on a programme that is accredited today")
    @APIResponseSchema(value = EnrolmentView.class, responseCode = "201")
    public RestResponse<EnrolmentView> enrol(@NotNull @Valid NewEnrolment wanted) {
        var learner = learners.require(wanted.personId(), EnrolmentPermissions.START);
        var enrolment = enrolling.enrol(wanted.personId(), wanted.programmeId(), wanted.developmentNeedId());
        enrolments.add(enrolment);
        var act = AuditedAct.of("enrol", "enrolment", enrolment.id(), learner.organisation());
        ledger.record(act, enrolment.started(calendar.now()));
        return Versioned.created("enrolments/" + enrolment.id(), EnrolmentView.of(enrolment), enrolment.version());
    }

    @GET
    @Needs(EnrolmentPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One enrolment")
    public RestResponse<EnrolmentView> getEnrolment(@RestPath UUID id) {
        var enrolment = enrolments.require(id);
        var unused = learnerOf(enrolment);
        return Versioned.ok(EnrolmentView.of(enrolment), enrolment.version());
    }

    @POST
    @Needs(EnrolmentPermissions.COMPLETE)
    @Path("{id}/complete")
    @Operation(summary = "Record as an assessor that a programme was completed; awards the qualification")
    public RestResponse<EnrolmentView> completeEnrolment(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ProgrammeCompletion completion) {
        var enrolment = enrolments.require(id);
        var learner = learnerOf(enrolment);
        assessing.requireAssessor(learner);
        ifMatch.require(enrolment.version());
        assessing.complete(enrolment, completion.completedOn(), learner);
        enrolments.flush();
        return Versioned.ok(EnrolmentView.of(enrolment), enrolment.version());
    }

    private Learner learnerOf(Enrolment enrolment) {
        return learners.requireVisible(enrolment.personId(), EnrolmentPermissions.READ, "enrolment", enrolment.id());
    }
}

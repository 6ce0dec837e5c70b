package org.cadre.training.enrolment;

import jakarta.transaction.Transactional;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.training.learner.Learners;
import org.cadre.training.learner.Roles;
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

    private static final List<String> READERS = List.of(Roles.EDUCATION_LEAD, Roles.ASSESSOR, Roles.HR);

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
    @Transactional
    @Operation(summary = "Enrol a person on a programme that is accredited today")
    @APIResponseSchema(value = EnrolmentView.class, responseCode = "201")
    public RestResponse<EnrolmentView> enrol(@NotNull @Valid NewEnrolment wanted) {
        var learner = learners.requireKnown(wanted.personId());
        learners.requireRole(learner, List.of(Roles.EDUCATION_LEAD));
        var enrolment = enrolling.enrol(wanted.personId(), wanted.programmeId(), wanted.developmentNeedId());
        enrolments.add(enrolment);
        var act = AuditedAct.of("enrol", "enrolment", enrolment.id(), learner.organisation());
        ledger.record(act, enrolment.started(calendar.now()));
        return Versioned.created("enrolments/" + enrolment.id(), EnrolmentView.of(enrolment), enrolment.version());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One enrolment")
    public RestResponse<EnrolmentView> getEnrolment(@RestPath UUID id) {
        var enrolment = enrolments.require(id);
        if (learners.seen(enrolment.personId(), READERS).isEmpty()) {
            throw DomainException.notFound("enrolment", id);
        }
        return Versioned.ok(EnrolmentView.of(enrolment), enrolment.version());
    }

    @POST
    @Path("{id}/complete")
    @Transactional
    @Operation(summary = "Record as an assessor that a programme was completed; awards the qualification")
    public RestResponse<EnrolmentView> completeEnrolment(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ProgrammeCompletion completion) {
        var enrolment = enrolments.require(id);
        var learner = learners.known(enrolment.personId()).orElseThrow(() -> DomainException.notFound("enrolment", id));
        assessing.requireAssessor(learner);
        ifMatch.require(enrolment.version());
        assessing.complete(enrolment, completion.completedOn(), learner);
        enrolments.flush();
        return Versioned.ok(EnrolmentView.of(enrolment), enrolment.version());
    }
}

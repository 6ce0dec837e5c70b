package org.cadre.appraisal.privacy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.upstream.workforce.Departures;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The same for somebody who has left and has no account any more: HR of the last employer has to answer (Article 15). */
@Path("/leavers/{personId}/subject-access")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class LeaverSubjectAccessResource {

    /**
     * The request that HR answers. It goes into the audit, so that each look into somebody's texts has its reason.
     *
     * @param reference under which the employer filed the request; a code, nobody's name or number
     * @param requestedOn the day on which it came
     */
    public record LeaverRequest(
            @NotNull @Size(max = 40) @Pattern(regexp = "[A-Z0-9][A-Z0-9/-]{2,39}")
            String reference,

            @NotNull LocalDate requestedOn) {

        private String reason() {
            return "request %s of %s".formatted(reference, requestedOn);
        }
    }

    private final People people;
    private final Departures departures;
    private final Policy policy;
    private final TellingPeople telling;
    private final Audit audit;
    private final BusinessCalendar calendar;

    LeaverSubjectAccessResource(
            People people,
            Departures departures,
            Policy policy,
            TellingPeople telling,
            Audit audit,
            BusinessCalendar calendar) {
        this.people = people;
        this.departures = departures;
        this.policy = policy;
        this.telling = telling;
        this.audit = audit;
        this.calendar = calendar;
    }

    @POST
    @Needs(value = SubjectAccessPermissions.READ_OF_LEAVER, effect = Effect.READS_ON_RECORD)
    @Operation(
            summary =
                    "What the last employer holds on somebody who has left, but for what is kept apart from HR; for HR to answer")
    public SubjectAccess answerRequestOfLeaver(@RestPath UUID personId, @NotNull @Valid LeaverRequest request) {
        var employer = departures.lastEmployersOf(personId, calendar.today()).stream()
                .filter(organisation -> mayAnswer(organisation, personId))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("person", personId));
        requireCame(request.requestedOn());
        audit.recordRead(AuditedAct.of("subject-access-of-leaver", "person", personId, employer)
                .because(request.reason()));
        var told = new EmployersPart(employer).of(telling.on(personId));
        return new SubjectAccess(personId, calendar.now(), told, Withheld.OF_LEAVERS);
    }

    private void requireCame(LocalDate requestedOn) {
        if (requestedOn.isAfter(calendar.today())) {
            throw DomainException.invalidField(
                    "requestedOn",
                    "request-in-future",
                    "Today is %s; name the day on which the request came".formatted(calendar.today()));
        }
    }

    private boolean mayAnswer(String organisation, UUID person) {
        var isSelf = people.calling().equals(Optional.of(person));
        return policy.allows(
                SubjectAccessPermissions.READ_OF_LEAVER,
                Subject.at(organisation).as(Subject.SELF, isSelf));
    }
}

package org.cadre.appraisal.privacy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

    @GET
    @Needs(value = SubjectAccessPermissions.READ_OF_LEAVER, effect = Effect.READS_ON_RECORD)
    @Operation(
            summary =
                    "What the last employer holds on somebody who has left, as the person may know it; for HR to answer")
    public SubjectAccess getSubjectAccessOfLeaver(@RestPath UUID personId) {
        var employer = departures.lastEmployersOf(personId, calendar.today()).stream()
                .filter(organisation -> mayAnswer(organisation, personId))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("person", personId));
        audit.recordRead(AuditedAct.of("subject-access-of-leaver", "person", personId, employer));
        var told = new EmployersPart(employer).of(telling.on(personId));
        return new SubjectAccess(personId, calendar.now(), told, Withheld.OF_LEAVERS);
    }

    private boolean mayAnswer(String organisation, UUID person) {
        var isSelf = people.calling().equals(Optional.of(person));
        return policy.allows(
                SubjectAccessPermissions.READ_OF_LEAVER,
                Subject.at(organisation).as(Subject.SELF, isSelf));
    }
}

package org.cadre.appraisal.privacy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What this service holds on somebody (UK GDPR, Article 15), for the person. */
@Path("/people/{personId}/subject-access")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class SubjectAccessResource {

    private final People people;
    private final Policy policy;
    private final TellingPeople telling;
    private final Audit audit;
    private final BusinessCalendar calendar;

    SubjectAccessResource(People people, Policy policy, TellingPeople telling, Audit audit, BusinessCalendar calendar) {
        this.people = people;
        this.policy = policy;
        this.telling = telling;
        this.audit = audit;
        this.calendar = calendar;
    }

    @GET
    @Needs(value = SubjectAccessPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Operation(summary = "Everything that this service holds on a person, with its purpose, basis and source")
    public SubjectAccess getSubjectAccess(@RestPath UUID personId) {
        var isSelf = people.calling().equals(Optional.of(personId));
        policy.requireVisible(
                SubjectAccessPermissions.READ, Subject.anywhere().as(Subject.SELF, isSelf), "person", personId);
        var employer = people.postsOf(personId, calendar.today()).stream()
                .map(People.HeldPost::organisation)
                .findFirst()
                .orElse(null);
        audit.recordRead(AuditedAct.of("subject-access", "person", personId, employer));
        return new SubjectAccess(personId, calendar.now(), telling.on(personId), Withheld.ALWAYS);
    }
}

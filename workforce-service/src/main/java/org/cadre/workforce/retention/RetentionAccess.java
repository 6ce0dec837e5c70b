package org.cadre.workforce.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.database.PersonLookup;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Caller;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;

/** Whose retention the caller may see and change. Whoever may not see it hears that there is nobody with that id. */
@ApplicationScoped
class RetentionAccess {

    private final Retentions retentions;
    private final PersonLookup people;
    private final Caller caller;
    private final Policy policy;

    RetentionAccess(Retentions retentions, PersonLookup people, Caller caller, Policy policy) {
        this.retentions = retentions;
        this.people = people;
        this.caller = caller;
        this.policy = policy;
    }

    /** Those who are gone are shown too. */
    Standing seen(UUID personId) {
        var standing = retentions.find(personId).orElseThrow(() -> DomainException.notFound("person", personId));
        if (!isOpen(RetentionPermissions.READ, standing)) {
            policy.requireVisible(RetentionPermissions.READ, subject(standing, Caller.ENGLAND), "person", personId);
        }
        return standing;
    }

    /** Of somebody who is still somebody, for an act that one of the employers is enough for. */
    Standing forAct(String permission, UUID personId) {
        var standing = present(personId);
        if (!isOpen(permission, standing)) {
            policy.require(
                    permission,
                    subject(standing, standing.person().employers().iterator().next()));
        }
        return standing;
    }

    /** For an act that takes the record from all employers. */
    Standing forActOnAll(String permission, UUID personId) {
        var standing = present(personId);
        standing.person().employers().forEach(employer -> policy.require(permission, subject(standing, employer)));
        return standing;
    }

    Actor admin() {
        return Actor.admin(caller.subject());
    }

    private Standing present(UUID personId) {
        seen(personId);
        return retentions.require(personId);
    }

    private boolean isOpen(String permission, Standing standing) {
        return standing.person().employers().stream()
                .anyMatch(employer -> policy.allows(permission, subject(standing, employer)));
    }

    private Subject subject(Standing standing, String employer) {
        var self = caller.staffUid().flatMap(people::personOf);
        return Subject.at(employer)
                .as(
                        Subject.SELF,
                        self.filter(standing.person().personId()::equals).isPresent());
    }
}

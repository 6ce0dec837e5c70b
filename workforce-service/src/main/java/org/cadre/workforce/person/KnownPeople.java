package org.cadre.workforce.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Caller;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;

/** The people that the caller may know of: itself, and those of the organisations where it holds a role. */
@ApplicationScoped
class KnownPeople {

    private final People people;
    private final Caller caller;
    private final Policy policy;
    private final BusinessCalendar calendar;

    KnownPeople(People people, Caller caller, Policy policy, BusinessCalendar calendar) {
        this.people = people;
        this.caller = caller;
        this.policy = policy;
        this.calendar = calendar;
    }

    /** The person, if the permission holds for the caller; otherwise nobody has that id. */
    Person require(UUID id, String permission) {
        var person = people.findByIdOptional(id).orElseThrow(() -> DomainException.notFound("person", id));
        if (!isWithin(person, permission)) {
            policy.requireVisible(permission, asSelf(isSelf(person)), "person", id);
        }
        return person;
    }

    /** Whether the permission holds at an employer of the person. */
    boolean isWithin(Person person, String permission) {
        return person.employers(calendar.today()).stream()
                .anyMatch(employer -> policy.allows(permission, Subject.at(employer)));
    }

    /** The employer for which the caller acts; the first of the person's own where the caller is the person. */
    String employer(Person person, String permission) {
        var employers = person.employers(calendar.today());
        var acting = policy.grantedFor(permission).organisation();
        return employers.contains(acting)
                ? acting
                : employers.stream().sorted().findFirst().orElse(null);
    }

    static Subject asSelf(boolean isSelf) {
        return Subject.national().as(Subject.SELF, isSelf);
    }

    private boolean isSelf(Person person) {
        return caller.staffUid().filter(uid -> uid.equals(person.staffUid())).isPresent();
    }
}

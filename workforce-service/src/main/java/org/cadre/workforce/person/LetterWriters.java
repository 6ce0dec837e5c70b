package org.cadre.workforce.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Caller;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;

/**
 * The systems that write letters and papers for an organisation: their token says {@code letters@ODS}. It is no function
 * of people; somebody who signed in gains nothing by it.
 */
@ApplicationScoped
class LetterWriters {

    private final People people;
    private final Caller caller;
    private final Policy policy;
    private final BusinessCalendar calendar;

    LetterWriters(People people, Caller caller, Policy policy, BusinessCalendar calendar) {
        this.people = people;
        this.caller = caller;
        this.policy = policy;
        this.calendar = calendar;
    }

    /** The person, if the caller writes for one of the employers; otherwise nobody has that id. */
    Person require(UUID id) {
        var person = people.findByIdOptional(id).orElseThrow(() -> DomainException.notFound("person", id));
        var subject = Subject.national().as(PersonPermissions.LETTERS, writesTo(person));
        policy.requireVisible(PersonPermissions.ADDRESSEE, subject, "person", id);
        return person;
    }

    private boolean writesTo(Person person) {
        return caller.isSystemClient()
                && person.employers(calendar.today()).stream()
                        .anyMatch(employer -> caller.holds(PersonPermissions.LETTERS, employer));
    }
}

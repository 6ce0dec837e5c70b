package org.cadre.training.learner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.training.upstream.workforce.People;
import org.cadre.training.upstream.workforce.Person;

/** Finds the people a caller may know of. To everybody else they do not exist. */
@ApplicationScoped
public class Learners {

    private static final String PERSON = "person";

    private final People people;
    private final Policy policy;
    private final BusinessCalendar calendar;

    Learners(People people, Policy policy, BusinessCalendar calendar) {
        this.people = people;
        this.policy = policy;
        this.calendar = calendar;
    }

    /** The person as far as the caller knows that they exist at all; what may be done is a question of its own. */
    public Learner requireKnown(UUID personId) {
        return requireVisible(personId, LearnerPermissions.KNOW, PERSON, personId);
    }

    /** A known person, for something that the caller wants to do. */
    public Learner require(UUID personId, String permission) {
        var learner = find(personId).orElseThrow(() -> DomainException.notFound(PERSON, personId));
        if (!allows(permission, learner)) {
            require(permission, requireKnown(personId));
        }
        return learner;
    }

    /** The person whom a thing is about. Without the permission to see it the thing does not exist. */
    public Learner requireVisible(UUID personId, String permission, String what, UUID id) {
        return find(personId)
                .filter(learner -> allows(permission, learner))
                .orElseThrow(() -> DomainException.notFound(what, id));
    }

    /** For an act on what is visible: refuses with 403 unless it is allowed at one of the employers. */
    public void require(String permission, Learner learner) {
        if (!allows(permission, learner)) {
            policy.require(permission, learner.subjects().getFirst());
        }
    }

    private boolean allows(String permission, Learner learner) {
        return learner.subjects().stream().anyMatch(subject -> policy.allows(permission, subject));
    }

    private Optional<Learner> find(UUID personId) {
        return people.find(personId).map(this::learner);
    }

    private Learner learner(Person person) {
        var today = calendar.today();
        var calling = people.calling();
        return new Learner(
                person.personId(),
                person.organisationsFrom(today),
                calling.filter(person.personId()::equals).isPresent(),
                calling.filter(caller -> person.isManagedBy(caller, today)).isPresent());
    }
}

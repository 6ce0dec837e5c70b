package org.cadre.training.learner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Caller;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.training.upstream.workforce.People;
import org.cadre.training.upstream.workforce.Person;

/** Finds the people a caller may know of. To everybody else they do not exist. */
@ApplicationScoped
public class Learners {

    /** Whoever holds one of these at an employer knows that the person exists, though not every part of the record. */
    private static final List<String> COLLEAGUES =
            List.of(Roles.EDUCATION_LEAD, Roles.HR, Roles.ASSESSOR, Roles.TALENT_LEAD, Roles.STANDARDS_LEAD);

    private final People people;
    private final Caller caller;
    private final BusinessCalendar calendar;

    Learners(People people, Caller caller, BusinessCalendar calendar) {
        this.people = people;
        this.caller = caller;
        this.calendar = calendar;
    }

    /** The person, if the caller is that person or holds one of the roles at one of their employers. */
    public Optional<Learner> seen(UUID personId, List<String> roles) {
        return people.find(personId).map(this::learner).filter(learner -> learner.isCaller() || holds(learner, roles));
    }

    public Learner requireSeen(UUID personId, List<String> roles) {
        return seen(personId, roles).orElseThrow(() -> DomainException.notFound("person", personId));
    }

    /** The person as far as the caller knows that they exist at all; what may be done is a question of its own. */
    public Optional<Learner> known(UUID personId) {
        return seen(personId, COLLEAGUES);
    }

    public Learner requireKnown(UUID personId) {
        return requireSeen(personId, COLLEAGUES);
    }

    /** For an act on a known person: refuses with 403 unless the caller holds one of the roles at an employer. */
    public void requireRole(Learner learner, List<String> roles) {
        if (!holds(learner, roles)) {
            throw DomainException.forbidden(
                    "role-missing",
                    "This needs the role %s at an employer of the person".formatted(String.join(" or ", roles)));
        }
    }

    private boolean holds(Learner learner, List<String> roles) {
        return Stream.concat(learner.organisations().stream(), Stream.of(Caller.ENGLAND))
                .anyMatch(organisation -> roles.stream().anyMatch(role -> caller.holds(role, organisation)));
    }

    private Learner learner(Person person) {
        var isCaller = caller.staffUid()
                .filter(uid -> person.staffUid().filter(uid::equals).isPresent())
                .isPresent();
        return new Learner(person.personId(), person.organisationsFrom(calendar.today()), isCaller);
    }
}

package org.cadre.workforce.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.security.Caller;
import org.cadre.kit.time.BusinessCalendar;

/** Who works where and when, for what other parts of this service keep about people. Who was anonymised is nobody. */
@ApplicationScoped
public class Employees {

    /**
     * Somebody with a staff record.
     *
     * @param isCaller whether the present caller is this person
     * @param employers at present or to come; the former ones where there is none
     * @param stays one for each post, past and future ones included, the earliest first
     */
    public record Employee(UUID personId, boolean isCaller, Set<String> employers, List<Stay> stays) {

        public List<Stay> staysAt(String organisation) {
            return stays.stream()
                    .filter(stay -> stay.organisation().equals(organisation))
                    .toList();
        }
    }

    /**
     * Holding a post, from a day to a day, both included.
     *
     * @param endsOn null for the time being
     */
    public record Stay(String organisation, LocalDate startsOn, LocalDate endsOn) {

        public boolean isOn(LocalDate day) {
            return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
        }
    }

    private final People people;
    private final Caller caller;
    private final BusinessCalendar calendar;

    Employees(People people, Caller caller, BusinessCalendar calendar) {
        this.people = people;
        this.caller = caller;
        this.calendar = calendar;
    }

    public Optional<Employee> find(UUID id) {
        return people.findByIdOptional(id).map(this::employee);
    }

    /** The same, and whoever else holds this person waits until the present transaction ends. */
    public Optional<Employee> hold(UUID id) {
        return people.find("id = ?1 and staffUid is not null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(this::employee);
    }

    private Employee employee(Person person) {
        var stays = person.assignments().stream()
                .map(assignment -> new Stay(assignment.organisation(), assignment.startsOn(), assignment.endsOn()))
                .toList();
        var isCaller = caller.staffUid().filter(person.staffUid()::equals).isPresent();
        return new Employee(person.id(), isCaller, person.employers(calendar.today()), stays);
    }
}

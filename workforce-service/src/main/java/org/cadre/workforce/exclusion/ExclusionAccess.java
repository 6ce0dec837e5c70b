package org.cadre.workforce.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.workforce.person.Employees;
import org.cadre.workforce.person.Employees.Employee;

/** Whose exclusions the caller may know of. To anybody else there is nobody with that id. */
@ApplicationScoped
class ExclusionAccess {

    private final Employees employees;
    private final Exclusions exclusions;
    private final Policy policy;

    ExclusionAccess(Employees employees, Exclusions exclusions, Policy policy) {
        this.employees = employees;
        this.exclusions = exclusions;
        this.policy = policy;
    }

    Employee seen(UUID personId) {
        return visible(employees.find(personId), personId);
    }

    /** The same for a change: nobody else changes exclusions of this person until the transaction ends. */
    Employee held(UUID personId) {
        return visible(employees.hold(personId), personId);
    }

    /** Of all that is recorded on the person, what the employers for which the caller acts recorded. */
    List<Exclusion> of(Employee employee) {
        return exclusions.of(employee.personId()).stream()
                .filter(exclusion ->
                        policy.allows(ExclusionPermissions.READ, subject(employee, exclusion.organisation())))
                .toList();
    }

    Exclusion one(Employee employee, UUID id) {
        var exclusion = exclusions.require(employee.personId(), id);
        policy.requireVisible(ExclusionPermissions.READ, subject(employee, exclusion.organisation()), "exclusion", id);
        return exclusion;
    }

    void requireMayRecord(Employee employee, String organisation) {
        policy.require(ExclusionPermissions.RECORD, subject(employee, organisation));
    }

    Exclusion toChange(Employee employee, UUID id) {
        var exclusion = one(employee, id);
        policy.require(ExclusionPermissions.CHANGE, subject(employee, exclusion.organisation()));
        return exclusion;
    }

    /** The employer for which the caller looks. */
    String employer() {
        return policy.grantedFor(ExclusionPermissions.READ).organisation();
    }

    private Employee visible(Optional<Employee> found, UUID personId) {
        return found.filter(employee -> employee.employers().stream()
                        .anyMatch(employer -> policy.allows(ExclusionPermissions.READ, subject(employee, employer))))
                .orElseThrow(() -> DomainException.notFound("person", personId));
    }

    private static Subject subject(Employee employee, String organisation) {
        return Subject.at(organisation).as(Subject.SELF, employee.isCaller());
    }
}

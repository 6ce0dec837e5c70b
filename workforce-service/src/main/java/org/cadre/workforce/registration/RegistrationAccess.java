package org.cadre.workforce.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.workforce.person.Employees;
import org.cadre.workforce.person.Employees.Employee;

/** Whose registrations the caller may know of. To anybody else there is nobody with that id. */
@ApplicationScoped
class RegistrationAccess {

    private final Employees employees;
    private final Policy policy;
    private final Ledger ledger;

    RegistrationAccess(Employees employees, Policy policy, Ledger ledger) {
        this.employees = employees;
        this.policy = policy;
        this.ledger = ledger;
    }

    /** Somebody whose registrations are looked at; a look at another person's goes on record. */
    void look(UUID personId, String action, String resource, UUID id) {
        var employee = visible(employees.find(personId), personId);
        if (employee.isCaller()) {
            ledger.recordNothing();
        } else {
            var employer = policy.grantedFor(RegistrationPermissions.READ).organisation();
            ledger.record(AuditedAct.of(action, resource, id, employer));
        }
    }

    /** The employer for which the caller changes something; nobody else does until the transaction ends. */
    String toChange(UUID personId) {
        var employee = visible(employees.hold(personId), personId);
        var employers = employers(employee);
        return employers.stream()
                .filter(employer -> policy.allows(RegistrationPermissions.RECORD, subject(employee, employer)))
                .findFirst()
                .orElseGet(() -> refused(employee, employers));
    }

    private String refused(Employee employee, Set<String> employers) {
        var first = employers.iterator().next();
        policy.require(RegistrationPermissions.RECORD, subject(employee, first));
        return first;
    }

    private Employee visible(Optional<Employee> found, UUID personId) {
        return found.filter(employee -> employers(employee).stream()
                        .anyMatch(employer -> policy.allows(RegistrationPermissions.READ, subject(employee, employer))))
                .orElseThrow(() -> DomainException.notFound("person", personId));
    }

    private static Set<String> employers(Employee employee) {
        return new TreeSet<>(employee.employers());
    }

    private static Subject subject(Employee employee, String organisation) {
        return Subject.at(organisation).as(Subject.SELF, employee.isCaller());
    }
}

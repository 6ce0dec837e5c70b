package org.cadre.appraisal.revalidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.appraisal.upstream.workforce.People.HeldPost;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Caller;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;

/** Decides whose revalidation the caller may know of: their own, that of their staff, and that of an employer's for HR. */
@ApplicationScoped
class RevalidationAccess {

    private static final String CYCLE = "revalidation-cycle";

    private final RevalidationCycles cycles;
    private final People people;
    private final Policy policy;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    RevalidationAccess(
            RevalidationCycles cycles, People people, Policy policy, Ledger ledger, BusinessCalendar calendar) {
        this.cycles = cycles;
        this.people = people;
        this.policy = policy;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** The caller's own cycle, if they have seen its present version. */
    RevalidationCycle toOwn(UUID id, IfMatch ifMatch) {
        var cycle = require(id, RevalidationPermissions.RECORD);
        ifMatch.require(cycle.version());
        return cycle;
    }

    /** A cycle that the caller looks into. A look at another person's goes on record. */
    RevalidationCycle look(UUID id, String permission, String action) {
        var cycle = require(id, permission);
        note(action, cycle.personId(), id);
        return cycle;
    }

    /** Whether the caller may know which cycles a person has. */
    void lookAt(UUID person) {
        if (!allows(RevalidationPermissions.READ, person)) {
            throw DomainException.notFound("person", person);
        }
        note("list", person, "person " + person);
    }

    /** An act of a person on their own record. */
    void record(String action, RevalidationCycle cycle) {
        ledger.record(AuditedAct.of(action, CYCLE, cycle.id(), organisationOf(cycle.personId())));
    }

    UUID requireSelf() {
        return people.requireCalling();
    }

    private void note(String action, UUID person, Object id) {
        if (isCaller(person)) {
            ledger.recordNothing();
        } else {
            ledger.record(AuditedAct.of(action, CYCLE, id, organisationOf(person)));
        }
    }

    private RevalidationCycle require(UUID id, String permission) {
        var cycle = cycles.require(id);
        if (!allows(RevalidationPermissions.READ, cycle.personId())) {
            throw DomainException.notFound(CYCLE, id);
        }
        if (!allows(permission, cycle.personId())) {
            policy.require(permission, subjects(cycle.personId()).getFirst());
        }
        return cycle;
    }

    private boolean allows(String permission, UUID person) {
        return subjects(person).stream().anyMatch(subject -> policy.allows(permission, subject));
    }

    /** One for each employer of today and one for the nation: what is allowed at any of them is allowed. */
    private List<Subject> subjects(UUID person) {
        var isReport = people.calling()
                .filter(people.managersOf(person, calendar.today())::contains)
                .isPresent();
        var isCaller = isCaller(person);
        return Stream.concat(employersOf(person), Stream.of(Caller.ENGLAND))
                .map(organisation -> Subject.at(organisation)
                        .as(Subject.SELF, isCaller)
                        .as(RevalidationPermissions.LINE_MANAGER, isReport))
                .toList();
    }

    private boolean isCaller(UUID person) {
        return people.calling().filter(person::equals).isPresent();
    }

    private Stream<String> employersOf(UUID person) {
        return people.postsOf(person, calendar.today()).stream().map(HeldPost::organisation);
    }

    private String organisationOf(UUID person) {
        return employersOf(person).findFirst().orElse(null);
    }
}

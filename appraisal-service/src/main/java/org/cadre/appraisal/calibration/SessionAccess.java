package org.cadre.appraisal.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;

/** Decides which sessions the caller may know of. */
@ApplicationScoped
class SessionAccess {

    private final CalibrationSessions sessions;
    private final KnownCycles cycles;
    private final People people;
    private final Policy policy;

    SessionAccess(CalibrationSessions sessions, KnownCycles cycles, People people, Policy policy) {
        this.sessions = sessions;
        this.cycles = cycles;
        this.people = people;
        this.policy = policy;
    }

    CalibrationSession to(UUID id, String permission) {
        var session = sessions.require(id);
        var subject = Subject.at(session.organisation())
                .as(
                        CalibrationPermissions.INVITED,
                        people.calling().filter(session::isOpenTo).isPresent());
        policy.requireVisible(CalibrationPermissions.READ, subject, "calibration-session", id);
        policy.require(permission, subject);
        return session;
    }

    /** The same for a step: until the transaction ends nobody else takes one in the session. */
    CalibrationSession toStep(UUID id, String permission) {
        sessions.hold(id);
        return to(id, permission);
    }

    /** An open cycle of which the caller may open a session. */
    KnownCycle requireCycle(UUID id) {
        policy.require(CalibrationPermissions.RUN, Subject.anywhere());
        var cycle = cycles.find(id)
                .filter(found -> policy.allows(CalibrationPermissions.RUN, Subject.at(found.organisation())))
                .orElseThrow(() -> DomainException.invalidField(
                        "cycleId", "cycle-unknown", "There is no cycle of yours with id %s".formatted(id)));
        if (!cycle.isOpen()) {
            throw DomainException.conflict(
                    "cycle-not-open",
                    "The cycle is %s; ratings are calibrated while it is OPEN".formatted(cycle.status()));
        }
        return cycle;
    }

    UUID requireCalling() {
        return people.requireCalling();
    }
}

package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.appraisal.party.Party;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;

/** Decides what the caller may know of. An appraisal exists for its two parties and for HR of its organisation. */
@ApplicationScoped
class Access {

    private final Appraisals appraisals;
    private final KnownCycles cycles;
    private final People people;
    private final Policy policy;

    Access(Appraisals appraisals, KnownCycles cycles, People people, Policy policy) {
        this.appraisals = appraisals;
        this.cycles = cycles;
        this.people = people;
        this.policy = policy;
    }

    /** An appraisal for something that the caller wants to do with it. */
    Participation to(UUID id, String permission) {
        var appraisal = appraisals.require(id);
        var party = people.calling().flatMap(appraisal::partyOf);
        var subject = Subject.at(appraisal.organisation())
                .as(AppraisalPermissions.APPRAISEE, party.equals(Optional.of(Party.APPRAISEE)))
                .as(AppraisalPermissions.APPRAISER, party.equals(Optional.of(Party.APPRAISER)))
                .in(appraisal.state());
        policy.requireVisible(AppraisalPermissions.READ, subject, "appraisal", id);
        policy.require(permission, subject);
        return new Participation(appraisal, party);
    }

    UUID requireSelf() {
        return people.requireCalling();
    }

    /** A cycle whose appraisals the caller may list. */
    KnownCycle toCycle(UUID id) {
        return cycles.find(id)
                .filter(cycle -> isFor(AppraisalPermissions.LIST, cycle))
                .orElseThrow(() -> DomainException.notFound("cycle", id));
    }

    /** A cycle to start appraisals in: it neither opens nor closes until the caller's transaction has ended. */
    KnownCycle holdCycle(UUID id) {
        policy.require(AppraisalPermissions.START, Subject.anywhere());
        return cycles.findAndHold(id)
                .filter(cycle -> isFor(AppraisalPermissions.START, cycle))
                .orElseThrow(() -> DomainException.invalidField(
                        "cycleId", "cycle-unknown", "There is no cycle of yours with id %s".formatted(id)));
    }

    private boolean isFor(String permission, KnownCycle cycle) {
        return policy.allows(permission, Subject.at(cycle.organisation()));
    }
}

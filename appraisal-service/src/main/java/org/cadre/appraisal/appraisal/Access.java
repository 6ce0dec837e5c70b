package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.appraisal.party.Party;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Caller;

/** Decides what the caller may know of. An appraisal exists for its two parties and for HR of its organisation. */
@ApplicationScoped
class Access {

    private static final String HR = "hr";

    private final Appraisals appraisals;
    private final KnownCycles cycles;
    private final People people;
    private final Caller caller;

    Access(Appraisals appraisals, KnownCycles cycles, People people, Caller caller) {
        this.appraisals = appraisals;
        this.cycles = cycles;
        this.people = people;
        this.caller = caller;
    }

    Participation to(UUID id) {
        var appraisal = appraisals.require(id);
        var party = people.calling().flatMap(appraisal::partyOf);
        var hr = caller.holds(HR, appraisal.organisation()) && !party.equals(Optional.of(Party.APPRAISEE));
        if (party.isEmpty() && !hr) {
            throw Appraisals.notFound(id);
        }
        return new Participation(appraisal, party, hr);
    }

    UUID requireSelf() {
        return people.requireCalling();
    }

    KnownCycle toCycle(UUID id) {
        return cycles.find(id).filter(this::manages).orElseThrow(() -> DomainException.notFound("cycle", id));
    }

    /** A cycle to start appraisals in: it neither opens nor closes until the caller's transaction has ended. */
    KnownCycle holdCycle(UUID id) {
        if (!caller.holdsSomewhere(HR)) {
            throw DomainException.forbidden("role-missing", "This needs the role hr");
        }
        return cycles.findAndHold(id)
                .filter(this::manages)
                .orElseThrow(() -> DomainException.invalidField(
                        "cycleId", "cycle-unknown", "There is no cycle of yours with id %s".formatted(id)));
    }

    private boolean manages(KnownCycle cycle) {
        return caller.holds(HR, cycle.organisation());
    }
}

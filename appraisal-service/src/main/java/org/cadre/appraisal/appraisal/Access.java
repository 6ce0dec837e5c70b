package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.appraisal.party.Party;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;

/** Decides what the caller may know of. An appraisal exists for its two parties, for HR of its organisation, and for reviewers. */
@ApplicationScoped
class Access {

    private final Appraisals appraisals;
    private final KnownCycles cycles;
    private final People people;
    private final OutcomeHolds holds;
    private final AwaitedSignatures signatures;
    private final Policy policy;
    private final Ledger ledger;

    Access(
            Appraisals appraisals,
            KnownCycles cycles,
            People people,
            OutcomeHolds holds,
            AwaitedSignatures signatures,
            Policy policy,
            Ledger ledger) {
        this.signatures = signatures;
        this.ledger = ledger;
        this.appraisals = appraisals;
        this.cycles = cycles;
        this.people = people;
        this.holds = holds;
        this.policy = policy;
    }

    /** An appraisal for something that the caller wants to do with it. */
    Participation to(UUID id, String permission) {
        return in(appraisals.require(id), permission);
    }

    /** The same, and nobody else takes a step with it, or opens a review of it, until the caller's transaction has ended. */
    Participation hold(UUID id, String permission) {
        return in(appraisals.hold(id), permission);
    }

    private Participation in(Appraisal appraisal, String permission) {
        var calling = people.calling();
        var party = calling.flatMap(appraisal.parties()::of);
        var subject = Subject.at(appraisal.organisation())
                .as(AppraisalPermissions.APPRAISEE, party.equals(Optional.of(Party.APPRAISEE)))
                .as(AppraisalPermissions.APPRAISER, party.equals(Optional.of(Party.APPRAISER)))
                .as(
                        AppraisalPermissions.REVIEWER,
                        calling.isPresent()
                                && calling.equals(appraisal.disputes().reviewer()))
                .as(
                        AppraisalPermissions.OUTCOME_REVIEWER,
                        party.isEmpty()
                                && calling.filter(person -> holds.areDecidedBy(person, appraisal))
                                        .isPresent())
                .in(appraisal.state());
        policy.requireVisible(AppraisalPermissions.READ, subject, "appraisal", appraisal.id());
        policy.require(permission, subject);
        return new Participation(appraisal, party, subject);
    }

    /**
     * An appraisal that the caller looks into. A look at another person's goes on record, a look at one's own does not.
     *
     * @param action such as {@code read-objectives}
     */
    Participation look(UUID id, String permission, String action) {
        var seen = to(id, permission);
        if (seen.isAppraisee()) {
            ledger.recordNothing();
        } else {
            var organisation = seen.appraisal().organisation();
            ledger.record(AuditedAct.of(action, "appraisal", id, organisation));
        }
        return seen;
    }

    /** What the caller may do with an appraisal now, in the order of its course. */
    List<AppraisalAction> actionsFor(Participation seen) {
        return Arrays.stream(AppraisalAction.values())
                .filter(action -> action.isDue(seen.appraisal(), seen.party()))
                .filter(action -> policy.allows(action.permission(), seen.subject()))
                .filter(action -> !(action.waitsForReview() && holds.keep(seen.appraisal())))
                .filter(action -> signatures.haveCome(action, seen.appraisal()))
                .toList();
    }

    /** Whether the caller helps appraisals along at all, before it is known which. */
    void requireSteppingIn() {
        policy.require(AppraisalPermissions.STEP_IN, Subject.anywhere());
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

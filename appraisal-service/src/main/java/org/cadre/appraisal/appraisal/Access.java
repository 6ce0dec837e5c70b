package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

    /**
     * Who is calling, if workforce has told of them.
     *
     * @param decides the appraisals that they read because they decide whether the outcome counts
     */
    private record Calling(Optional<UUID> person, Set<UUID> decides, Set<UUID> everDecided) {}

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

    /**
     * The same for many at once, each by its id. It is judged when it is asked for, so what is refused of one stands in the way of no
     * other; who is calling, and what they decide, is asked once for all.
     */
    Function<UUID, Participation> holdAll(List<UUID> ids, String permission) {
        var held = appraisals.holdAll(ids);
        var caller = calling(held.values());
        return id ->
                in(Optional.ofNullable(held.get(id)).orElseThrow(() -> Appraisals.notFound(id)), caller, permission);
    }

    private Participation in(Appraisal appraisal, String permission) {
        return in(appraisal, calling(List.of(appraisal)), permission);
    }

    private Calling calling(Collection<Appraisal> appraisals) {
        var person = people.calling();
        var ofOthers = appraisals.stream()
                .filter(appraisal -> person.flatMap(appraisal.parties()::of).isEmpty())
                .toList();
        return new Calling(
                person,
                person.map(id -> holds.decidedBy(id, ofOthers)).orElse(Set.of()),
                person.map(id -> holds.everDecidedBy(id, ofOthers)).orElse(Set.of()));
    }

    private Participation in(Appraisal appraisal, Calling caller, String permission) {
        var calling = caller.person();
        var party = calling.flatMap(appraisal.parties()::of);
        var subject = Subject.at(appraisal.organisation())
                .as(AppraisalPermissions.APPRAISEE, party.equals(Optional.of(Party.APPRAISEE)))
                .as(AppraisalPermissions.APPRAISER, party.equals(Optional.of(Party.APPRAISER)))
                .as(
                        AppraisalPermissions.REVIEWER,
                        calling.isPresent()
                                && calling.equals(appraisal.disputes().reviewer()))
                .as(AppraisalPermissions.OUTCOME_REVIEWER, caller.decides().contains(appraisal.id()))
                .as(AppraisalPermissions.OUTCOME_DECIDER, caller.everDecided().contains(appraisal.id()))
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

    /** Nobody starts their own, and nobody makes themselves an appraiser: whoever starts one is not to read it. */
    void requireStartsForOthers(KnownCycle cycle, UUID person, UUID appraiser) {
        var calling = people.calling();
        policy.require(
                AppraisalPermissions.START,
                Subject.at(cycle.organisation())
                        .as(AppraisalPermissions.APPRAISEE, calling.equals(Optional.of(person))));
        if (calling.equals(Optional.of(appraiser))) {
            throw DomainException.invalidField(
                    "appraiserId",
                    "appraiser-is-caller",
                    "Nobody makes themselves the appraiser of somebody; another of HR does");
        }
    }

    private boolean isFor(String permission, KnownCycle cycle) {
        return policy.allows(permission, Subject.at(cycle.organisation()));
    }
}

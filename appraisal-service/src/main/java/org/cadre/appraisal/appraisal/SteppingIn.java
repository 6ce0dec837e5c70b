package org.cadre.appraisal.appraisal;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.appraisal.StateChange.Step;
import org.cadre.appraisal.copy.Copies;
import org.cadre.appraisal.copy.CopyKind;
import org.cadre.appraisal.party.ChoosingParticipants;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;

/** HR helps an appraisal along: another appraiser, more time, a second look. Each is on record with its reason. */
@ApplicationScoped
@CheckReturnValue
class SteppingIn {

    private final ChoosingParticipants participants;
    private final People people;
    private final Copies copies;
    private final Reasons reasons;
    private final OutcomeHolds holds;
    private final StateChanges changes;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    SteppingIn(
            ChoosingParticipants participants,
            People people,
            Copies copies,
            Reasons reasons,
            OutcomeHolds holds,
            StateChanges changes,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.people = people;
        this.copies = copies;
        this.participants = participants;
        this.reasons = reasons;
        this.holds = holds;
        this.changes = changes;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    Appraisal handOver(Appraisal appraisal, UUID appraiser, String reason) {
        requireTakes(appraiser, reason);
        give(appraisal, appraiser, reason);
        recordGiven(List.of(appraisal), appraiser, reason);
        return appraisal;
    }

    /** Gives one to who {@link #requireTakes takes} it; the caller records it, alone or with others. */
    void give(Appraisal appraisal, UUID appraiser, String reason) {
        appraisal.handOver(appraiser, reason, calendar.now());
    }

    /** One row of the audit for each that was given away, all in one statement: each one sends everything that has changed. */
    void recordGiven(List<Appraisal> given, UUID appraiser, String reason) {
        holds.handedOver(given, appraiser);
        ledger.record(given.stream()
                .map(appraisal -> act("hand-over", appraisal).because(reason))
                .toList());
    }

    /** Whoever takes over, whatever it is, is in post and is not the caller; the reason is one of those in force. */
    void requireTakes(UUID appraiser, String reason) {
        if (people.calling().filter(appraiser::equals).isPresent()) {
            throw DomainException.invalidField(
                    "appraiserId",
                    "appraiser-is-caller",
                    "Nobody gives an appraisal to themselves; another of HR does");
        }
        participants.requireInPost(appraiser);
        reasons.require(Reasons.HANDOVER, reason);
    }

    Appraisal extend(Appraisal appraisal, LocalDate until, String reason) {
        var why = reasons.require(Reasons.EXTENSION, reason);
        appraisal.course().extend(until, calendar.today());
        ledger.record(act("extend", appraisal).because("%s, until %s".formatted(why, until)));
        return appraisal;
    }

    Appraisal reopen(Appraisal appraisal, String reason) {
        var why = reasons.require(Reasons.REOPENING, reason);
        appraisal.state().require(AppraisalState.COMPLETE);
        copies.keep(CopyKind.COMPLETED, appraisal.toCopy());
        var event = appraisal.reopen(AppraisalState.COMPLETE, calendar.now());
        changes.add(appraisal, Step.of(ChangeAction.REOPEN, ChangedBy.HR).because(why));
        ledger.record(act("reopen", appraisal).because(why), event);
        return appraisal;
    }

    private static AuditedAct act(String step, Appraisal appraisal) {
        return AuditedAct.of(step, "appraisal", appraisal.id(), appraisal.organisation());
    }
}

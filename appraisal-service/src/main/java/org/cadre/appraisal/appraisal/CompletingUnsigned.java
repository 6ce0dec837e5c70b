package org.cadre.appraisal.appraisal;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.appraisal.appraisal.StateChange.Step;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;

/** HR completes what the appraisee has neither signed nor disputed, so that it does not wait for ever. */
@ApplicationScoped
@CheckReturnValue
class CompletingUnsigned {

    private final AwaitedSignatures signatures;
    private final OutcomeHolds holds;
    private final Reasons reasons;
    private final NationalStandards standards;
    private final StateChanges changes;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    CompletingUnsigned(
            AwaitedSignatures signatures,
            OutcomeHolds holds,
            Reasons reasons,
            NationalStandards standards,
            StateChanges changes,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.signatures = signatures;
        this.holds = holds;
        this.reasons = reasons;
        this.standards = standards;
        this.changes = changes;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    Appraisal complete(Appraisal appraisal, String reason) {
        appraisal.state().require(AppraisalState.APPRAISER_SIGNED);
        holds.requireReleased(appraisal);
        var until = signatures.requireOver(appraisal);
        var why = reasons.require(Reasons.UNSIGNED, reason);
        var rules = standards.inForce(appraisal.year()).rules();
        var event = appraisal.completeUnsigned(rules, until, calendar.today(), calendar.now());
        changes.add(
                appraisal, Step.of(ChangeAction.COMPLETE_UNSIGNED, ChangedBy.HR).because(why));
        var act = AuditedAct.of("complete-unsigned", "appraisal", appraisal.id(), appraisal.organisation());
        ledger.record(act.because(why), event);
        return appraisal;
    }
}

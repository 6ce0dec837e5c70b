package org.cadre.appraisal.appraisal;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.cadre.appraisal.appraisal.StateChange.Step;
import org.cadre.appraisal.mail.MailKind;
import org.cadre.appraisal.mail.Mails;
import org.cadre.appraisal.mail.NewMail;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;

/** HR completes what the appraisee has neither signed nor disputed, or left without doing so: it does not wait for ever. */
@ApplicationScoped
@CheckReturnValue
class CompletingUnsigned {

    private final AwaitedSignatures signatures;
    private final LeftAppraisees left;
    private final OutcomeHolds holds;
    private final Reasons reasons;
    private final NationalStandards standards;
    private final StateChanges changes;
    private final Ledger ledger;
    private final Mails mails;
    private final BusinessCalendar calendar;

    CompletingUnsigned(
            AwaitedSignatures signatures,
            LeftAppraisees left,
            OutcomeHolds holds,
            Reasons reasons,
            NationalStandards standards,
            StateChanges changes,
            Ledger ledger,
            Mails mails,
            BusinessCalendar calendar) {
        this.signatures = signatures;
        this.left = left;
        this.holds = holds;
        this.reasons = reasons;
        this.standards = standards;
        this.changes = changes;
        this.ledger = ledger;
        this.mails = mails;
        this.calendar = calendar;
    }

    Appraisal complete(Appraisal appraisal, String reason) {
        appraisal.state().require(AppraisalState.APPRAISER_SIGNED);
        holds.requireReleased(appraisal);
        var until = signatures.requireOver(appraisal);
        var why = reasons.requireUnsigned(reason, left.isOf(appraisal));
        var rules = standards.inForce(appraisal.year()).rules();
        var event = appraisal.completeUnsigned(rules, until, calendar.today(), calendar.now());
        changes.add(
                appraisal, Step.of(ChangeAction.COMPLETE_UNSIGNED, ChangedBy.HR).because(why));
        var act = AuditedAct.of("complete-unsigned", "appraisal", appraisal.id(), appraisal.organisation());
        ledger.record(act.because(why), event);
        tell(appraisal, until);
        return appraisal;
    }

    private void tell(Appraisal appraisal, LocalDate until) {
        mails.write(List.of(NewMail.toParty(
                MailKind.COMPLETED_UNSIGNED,
                appraisal.parties().present().personId(),
                appraisal.organisation(),
                appraisal.id(),
                until)));
    }
}

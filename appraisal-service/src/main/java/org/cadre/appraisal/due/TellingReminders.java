package org.cadre.appraisal.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.appraisal.due.UnsignedAppraisals.Unsigned;
import org.cadre.appraisal.mail.MailKind;
import org.cadre.appraisal.mail.Mails;
import org.cadre.appraisal.mail.NewMail;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.event.DomainEvent;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Says on record that somebody is to be reminded, and writes the mail beside it where this service sends mail itself. */
@ApplicationScoped
class TellingReminders {

    private static final String SYSTEM = "reminders";
    private static final String REASON = "the day came";

    private final Ledger ledger;
    private final Mails mails;
    private final Ids ids;
    private final BusinessCalendar calendar;

    TellingReminders(Ledger ledger, Mails mails, Ids ids, BusinessCalendar calendar) {
        this.ledger = ledger;
        this.mails = mails;
        this.ids = ids;
        this.calendar = calendar;
    }

    void ofLastDays(List<ReminderEvent> reminders) {
        record(reminders);
        mails.write(reminders.stream()
                .flatMap(due -> due.readers().stream()
                        .map(reader -> NewMail.toParty(
                                MailKind.APPRAISAL_DUE, reader, due.organisation(), due.appraisalId(), due.dueOn())))
                .toList());
    }

    /** Mail goes to whoever hears it; HR is a function without an address. */
    void ofDisputes(List<DisputeDue> disputes) {
        record(disputes);
        mails.write(disputes.stream()
                .filter(due -> due.reviewerId() != null)
                .map(due -> NewMail.toParty(
                        MailKind.DISPUTE_DUE, due.reviewerId(), due.organisation(), due.appraisalId(), due.dueOn()))
                .toList());
    }

    /** To the appraisee alone. */
    void ofSignatures(List<Unsigned> unsigned) {
        record(unsigned.stream().map(due -> due.due(ids.next(), calendar.now())).toList());
        mails.write(unsigned.stream()
                .map(due -> NewMail.toParty(
                        MailKind.SIGNATURE_DUE, due.personId(), due.organisation(), due.appraisalId(), due.putUpOn()))
                .toList());
    }

    private void record(List<? extends DomainEvent> events) {
        ledger.recordBySystem(SYSTEM, REASON, events);
    }
}

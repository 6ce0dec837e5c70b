package org.cadre.appraisal.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.appraisal.due.UnsignedAppraisals.Unsigned;
import org.cadre.appraisal.mail.MailKind;
import org.cadre.appraisal.mail.Mails;
import org.cadre.appraisal.mail.NewMail;

/** Writes the mail beside the events that somebody is to be reminded, where this service sends mail itself. */
@ApplicationScoped
class MailingReminders {

    private final Mails mails;

    MailingReminders(Mails mails) {
        this.mails = mails;
    }

    void ofLastDays(List<ReminderEvent> reminders) {
        mails.write(reminders.stream()
                .flatMap(due -> due.readers().stream()
                        .map(reader -> NewMail.toParty(
                                MailKind.APPRAISAL_DUE, reader, due.organisation(), due.appraisalId(), due.dueOn())))
                .toList());
    }

    /** To whoever hears it; HR is a function without an address. */
    void ofDisputes(List<DisputeDue> disputes) {
        mails.write(disputes.stream()
                .filter(due -> due.reviewerId() != null)
                .map(due -> NewMail.toParty(
                        MailKind.DISPUTE_DUE, due.reviewerId(), due.organisation(), due.appraisalId(), due.dueOn()))
                .toList());
    }

    /** To the appraisee alone. */
    void ofSignatures(List<Unsigned> unsigned) {
        mails.write(unsigned.stream()
                .map(due -> NewMail.toParty(
                        MailKind.SIGNATURE_DUE, due.personId(), due.organisation(), due.appraisalId(), due.putUpOn()))
                .toList());
    }
}

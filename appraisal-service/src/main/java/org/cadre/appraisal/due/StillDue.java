package org.cadre.appraisal.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.cadre.appraisal.mail.Mail;
import org.cadre.appraisal.mail.MailKind;
import org.cadre.appraisal.mail.Occasion;
import org.cadre.appraisal.mail.Occasions;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** Whether an appraisal still waits when the mail goes out, with the day that the mail was written for. */
@ApplicationScoped
class StillDue implements Occasions {

    private static final PlainStatement DUE = new PlainStatement("""
            select exists (select from appraisal a join appraisal_cycle c on c.id = a.cycle_id
                           where a.id = ? and a.due_on = ? and a.state not in ('COMPLETE', 'CANCELLED')
                             and (c.status = 'OPEN' or a.state <> 'DRAFT'))
            """);
    private static final PlainStatement TO_SIGN = new PlainStatement("""
            select exists (select from appraisal where id = ? and state = 'APPRAISER_SIGNED'
                           and put_up_for_signature(id, ?) = ?)
            """);

    private static final PlainStatement DISPUTABLE = new PlainStatement("""
            select exists (select from appraisal where id = ? and state = 'COMPLETE'
                           and disputable_until = ? and disputable_until >= ?)
            """);

    private static final PlainStatement TO_DECIDE = new PlainStatement(
            "select exists (select from appraisal where id = ? and state = 'DISPUTED' and reviewer_id = ?)");

    private final Session database;
    private final BusinessCalendar calendar;

    StillDue(Session database, BusinessCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    @Override
    public Set<MailKind> kinds() {
        return Set.of(
                MailKind.APPRAISAL_DUE, MailKind.SIGNATURE_DUE, MailKind.COMPLETED_UNSIGNED, MailKind.DISPUTE_DUE);
    }

    @Override
    public Optional<Occasion> of(Mail mail) {
        return isDue(mail) ? Optional.of(Occasion.forStaff(mail.day())) : Optional.empty();
    }

    private boolean isDue(Mail mail) {
        return switch (mail.kind()) {
            case APPRAISAL_DUE -> DUE.isTrue(database, mail.appraisalId(), mail.day());
            case SIGNATURE_DUE -> TO_SIGN.isTrue(database, mail.appraisalId(), calendar.today(), mail.day());
            case COMPLETED_UNSIGNED -> DISPUTABLE.isTrue(database, mail.appraisalId(), mail.day(), calendar.today());
            case DISPUTE_DUE -> TO_DECIDE.isTrue(database, mail.appraisalId(), mail.personId());
            case FEEDBACK_ASKED,
                    FEEDBACK_AWAITED,
                    FEEDBACK_CLOSING,
                    RATERS_TO_APPROVE,
                    REPORT_TO_DELIVER,
                    REPORT_PASSED_ON,
                    FEEDBACK_RELEASED -> false;
        };
    }
}

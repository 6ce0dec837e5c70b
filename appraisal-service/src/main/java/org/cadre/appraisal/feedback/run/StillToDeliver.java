package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.cadre.appraisal.mail.Mail;
import org.cadre.appraisal.mail.MailKind;
import org.cadre.appraisal.mail.Occasion;
import org.cadre.appraisal.mail.Occasions;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Whether a report still waits for its reader, or is there, when the mail goes out. */
@ApplicationScoped
class StillToDeliver implements Occasions {

    private static final PlainStatement WAITS = new PlainStatement("""
            select exists (select from feedback_run
                           where appraisal_id = ? and facilitator_id = ? and state = 'CLOSED')
            """);
    private static final PlainStatement IS_THERE = new PlainStatement("""
            select exists (select from feedback_run where appraisal_id = ? and person_id = ? and state = 'RELEASED')
            """);

    private final Session database;

    StillToDeliver(Session database) {
        this.database = database;
    }

    @Override
    public Set<MailKind> kinds() {
        return Set.of(MailKind.REPORT_TO_DELIVER, MailKind.FEEDBACK_RELEASED);
    }

    @Override
    public Optional<Occasion> of(Mail mail) {
        var asked = mail.kind() == MailKind.REPORT_TO_DELIVER ? WAITS : IS_THERE;
        return asked.isTrue(database, mail.appraisalId(), mail.personId())
                ? Optional.of(Occasion.forStaff(mail.day()))
                : Optional.empty();
    }
}

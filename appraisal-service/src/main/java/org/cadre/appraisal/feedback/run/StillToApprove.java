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

/** Whether nominations still wait for somebody's agreement when the mail goes out. */
@ApplicationScoped
class StillToApprove implements Occasions {

    private static final PlainStatement WAIT = new PlainStatement("""
            select exists (select from feedback_run run
                           where run.appraisal_id = ? and run.appraiser_id = ? and run.state = 'NOMINATING'
                             and exists (select from feedback_rater rater where rater.run_id = run.id))
            """);

    private final Session database;

    StillToApprove(Session database) {
        this.database = database;
    }

    @Override
    public Set<MailKind> kinds() {
        return Set.of(MailKind.RATERS_TO_APPROVE);
    }

    @Override
    public Optional<Occasion> of(Mail mail) {
        return WAIT.isTrue(database, mail.appraisalId(), mail.personId())
                ? Optional.of(Occasion.forStaff(mail.day()))
                : Optional.empty();
    }
}

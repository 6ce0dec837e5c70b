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

    private static final PlainStatement IS_PASSED_ON = new PlainStatement("""
            select exists (select from feedback_run
                           where appraisal_id = ? and facilitator_id <> ? and state = 'CLOSED')
            """);

    private final Session database;

    StillToDeliver(Session database) {
        this.database = database;
    }

    @Override
    public Set<MailKind> kinds() {
        return Set.of(MailKind.REPORT_TO_DELIVER, MailKind.REPORT_PASSED_ON, MailKind.FEEDBACK_RELEASED);
    }

    @Override
    public Optional<Occasion> of(Mail mail) {
        return Optional.of(asked(mail.kind()))
                .filter(asked -> asked.isTrue(database, mail.appraisalId(), mail.personId()))
                .map(still -> Occasion.forStaff(mail.day()));
    }

    private static PlainStatement asked(MailKind kind) {
        return switch (kind) {
            case REPORT_TO_DELIVER -> WAITS;
            case REPORT_PASSED_ON -> IS_PASSED_ON;
            case FEEDBACK_RELEASED -> IS_THERE;
            case APPRAISAL_DUE,
                    SIGNATURE_DUE,
                    COMPLETED_UNSIGNED,
                    DISPUTE_DUE,
                    FEEDBACK_ASKED,
                    FEEDBACK_AWAITED,
                    FEEDBACK_CLOSING,
                    RATERS_TO_APPROVE -> throw new IllegalArgumentException("Not written about a report: " + kind);
        };
    }
}

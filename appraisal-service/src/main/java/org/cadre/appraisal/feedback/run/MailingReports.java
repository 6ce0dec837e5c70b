package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.mail.MailKind;
import org.cadre.appraisal.mail.Mails;
import org.cadre.appraisal.mail.NewMail;

/** Writes to who delivers a report that it waits, and to whom it is about that it is there. Organisations have no address. */
@ApplicationScoped
class MailingReports {

    private final FeedbackRuns runs;
    private final Mails mails;
    private final Delivery delivery;

    MailingReports(FeedbackRuns runs, Mails mails, Delivery delivery) {
        this.runs = runs;
        this.mails = mails;
        this.delivery = delivery;
    }

    /** To the facilitator, where a report waits; nobody else hears of it. */
    void ofWaiting(FeedbackRun run) {
        delivery.dueOn(run).ifPresent(by -> write(MailKind.REPORT_TO_DELIVER, run.facilitator(), run, by));
    }

    /** To the subject. */
    void ofReleased(FeedbackRun run) {
        write(
                MailKind.FEEDBACK_RELEASED,
                Optional.ofNullable(run.subject().personId()),
                run,
                run.days().releasedOn());
    }

    private void write(MailKind kind, Optional<UUID> reader, FeedbackRun run, LocalDate day) {
        var about = run.subject();
        if (about.isPerson()) {
            runs.flush();
            mails.write(
                    reader
                            .map(person ->
                                    NewMail.toParty(kind, person, about.organisation(), about.appraisalId(), day))
                            .stream()
                            .toList());
        }
    }
}

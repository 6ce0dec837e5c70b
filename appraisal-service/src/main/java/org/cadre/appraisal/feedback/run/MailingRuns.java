package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.mail.MailKind;
import org.cadre.appraisal.mail.Mails;
import org.cadre.appraisal.mail.NewMail;

/** Writes to those for whom a run about a person waits, and to whom it is about once the report is there. Organisations have no address. */
@ApplicationScoped
class MailingRuns {

    private final FeedbackRuns runs;
    private final Mails mails;
    private final Delivery delivery;

    MailingRuns(FeedbackRuns runs, Mails mails, Delivery delivery) {
        this.runs = runs;
        this.mails = mails;
        this.delivery = delivery;
    }

    /** To whoever agrees to whom the subject wants to ask. */
    void ofNominations(FeedbackRun run, LocalDate today) {
        write(MailKind.RATERS_TO_APPROVE, Optional.ofNullable(run.subject().appraiserId()), run, today);
    }

    /** To the facilitator, where a report waits; nobody else hears of it. */
    void ofWaiting(FeedbackRun run) {
        delivery.dueOn(run).ifPresent(by -> write(MailKind.REPORT_TO_DELIVER, run.facilitator(), run, by));
    }

    /** To who was to deliver it so far, and to the subject, because one more person reads what was said about them. */
    void ofPassedOn(FeedbackRun run) {
        var followed = run.earlierFacilitators().all().getLast();
        for (var reader : Arrays.asList(followed.facilitatorId(), run.subject().personId())) {
            write(MailKind.REPORT_PASSED_ON, Optional.ofNullable(reader), run, followed.followedOn());
        }
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

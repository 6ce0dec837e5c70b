package org.cadre.appraisal.feedback.run;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.feedback.rater.Invitations;
import org.cadre.appraisal.feedback.rater.Invitations.Due;
import org.cadre.appraisal.feedback.terms.FeedbackStandards;
import org.cadre.appraisal.mail.MailKind;
import org.cadre.appraisal.mail.Mails;
import org.cadre.appraisal.mail.NewMail;
import org.cadre.appraisal.round.Rounds;
import org.cadre.kit.time.BusinessCalendar;

/** Writes the mail to raters where this service sends mail itself; elsewhere HR's mail system does, from the list of reminders. */
@ApplicationScoped
class InvitingRaters {

    /** More than one run asks. */
    private static final int AT_ONCE = 200;

    private final Invitations invitations;
    private final FeedbackStandards standards;
    private final Mails mails;
    private final Rounds rounds;
    private final BusinessCalendar calendar;

    InvitingRaters(
            Invitations invitations,
            FeedbackStandards standards,
            Mails mails,
            Rounds rounds,
            BusinessCalendar calendar) {
        this.invitations = invitations;
        this.standards = standards;
        this.mails = mails;
        this.rounds = rounds;
        this.calendar = calendar;
    }

    /** Those of a run that opens, in its transaction. */
    void invite(UUID run) {
        if (mails.areSent()) {
            write(Optional.of(run));
        }
    }

    @ActivateRequestContext
    @Scheduled(
            every = "${cadre.appraisal.feedback.invite-every}",
            delayed = "55s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void remind() {
        if (mails.areSent()) {
            rounds.ofQueue(AT_ONCE, () -> write(Optional.empty()));
            rounds.ofQueue(AT_ONCE, this::warn);
        }
    }

    private int write(Optional<UUID> run) {
        var today = calendar.today();
        var every = standards.rules(today).remindAfterDays();
        var due = invitations.take(run, today, every, mails.reachGuests(), AT_ONCE);
        mails.write(due.stream().map(InvitingRaters::mail).toList());
        return due.size();
    }

    private int warn() {
        var today = calendar.today();
        var due = invitations.takeNearTheEnd(today, standards.warnedUntil(today), mails.reachGuests(), AT_ONCE);
        mails.write(due.stream()
                .map(rater -> mail(MailKind.FEEDBACK_CLOSING, rater))
                .toList());
        return due.size();
    }

    private static NewMail mail(Due due) {
        return mail(due.isFirst() ? MailKind.FEEDBACK_ASKED : MailKind.FEEDBACK_AWAITED, due);
    }

    private static NewMail mail(MailKind kind, Due due) {
        return NewMail.toRater(kind, due.personId(), due.raterId(), due.organisation(), due.closesOn());
    }
}

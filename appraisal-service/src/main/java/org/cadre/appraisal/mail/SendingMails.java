package org.cadre.appraisal.mail;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import org.cadre.kit.database.Transactions;

/**
 * Sends what waits, one after another. Replicas share it, and no connection to the database is held while a server is talked to. A
 * process that dies between the server's word and the deletion leaves a mail that goes out again, under the same id.
 */
@ApplicationScoped
class SendingMails {

    private final MailQueue queue;
    private final List<Occasions> occasions;
    private final WritingLetters writing;
    private final SmtpSender sender;
    private final Retrying retrying;
    private final MailFigures figures;
    private final Mails mails;
    private final Transactions transactions;

    SendingMails(
            MailQueue queue,
            @All List<Occasions> occasions,
            WritingLetters writing,
            SmtpSender sender,
            Retrying retrying,
            MailFigures figures,
            Mails mails,
            Transactions transactions) {
        this.queue = queue;
        this.occasions = occasions;
        this.writing = writing;
        this.sender = sender;
        this.retrying = retrying;
        this.figures = figures;
        this.mails = mails;
        this.transactions = transactions;
    }

    @ActivateRequestContext
    @Scheduled(every = "${cadre.mail.every}", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        if (mails.areSent()) {
            sendAll();
        }
    }

    /** Until nothing waits, or no other would go out either. */
    void sendAll() {
        var goesOn = true;
        while (goesOn) {
            goesOn = transactions
                    .bySystem(queue::take)
                    .filter(this::othersMayFollow)
                    .isPresent();
        }
    }

    private boolean othersMayFollow(Mail mail) {
        try {
            var letter = letter(mail);
            letter.ifPresent(sender::send);
            transactions.runBySystem(() -> queue.done(mail));
            figures.over(letter.isPresent());
            return true;
        } catch (NotSent e) {
            return othersMayFollow(mail, e);
        } catch (RuntimeException e) {
            Log.errorf(
                    "Mail %s was not sent, and nobody foresaw why: %s",
                    mail.id(), e.getClass().getName());
            return othersMayFollow(mail, NotSent.unforeseen());
        }
    }

    private boolean othersMayFollow(Mail mail, NotSent why) {
        transactions.runBySystem(() -> retrying.after(mail, why));
        return !why.concernsEverybody();
    }

    /** Empty where nobody is to be written to any more, or no address is known. */
    private Optional<Letter> letter(Mail mail) {
        var occasion = transactions.bySystem(() -> occasions.stream()
                .filter(feature -> feature.kinds().contains(mail.kind()))
                .findFirst()
                .flatMap(feature -> feature.of(mail)));
        return occasion.flatMap(still -> writing.letter(mail, still));
    }
}

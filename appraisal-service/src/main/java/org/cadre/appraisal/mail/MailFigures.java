package org.cadre.appraisal.mail;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.cadre.kit.database.Transactions;

/** What an operator sees of the mail without looking into it; and how long what was given up is kept. */
@ApplicationScoped
class MailFigures {

    static final Duration MEMORY = Duration.ofDays(30);

    private final MailQueue queue;
    private final Transactions transactions;
    private final MeterRegistry meters;
    private final AtomicLong waiting;
    private final AtomicLong undelivered;

    MailFigures(MailQueue queue, Transactions transactions, MeterRegistry meters) {
        this.queue = queue;
        this.transactions = transactions;
        this.meters = meters;
        this.waiting = meters.gauge("mail_waiting", new AtomicLong());
        this.undelivered = meters.gauge("mail_undelivered", new AtomicLong());
    }

    /** @param sent or left, because nobody is to be written to any more, or no address is known */
    void over(boolean sent) {
        meters.counter("mail.over", "outcome", sent ? "sent" : "left").increment();
    }

    @ActivateRequestContext
    @Scheduled(every = "30s", delayed = "25s")
    void count() {
        var count = transactions.bySystem(queue::count);
        waiting.set(count.waiting());
        undelivered.set(count.givenUp());
    }

    @ActivateRequestContext
    @Scheduled(every = "6h", delayed = "15m")
    void forget() {
        transactions.runBySystem(() -> queue.forgetGivenUp(MEMORY));
    }
}

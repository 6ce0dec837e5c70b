package org.cadre.appraisal.mail;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** When a mail that did not go out is tried again, and when no more. */
@ApplicationScoped
class Retrying {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;

    private final MailQueue queue;
    private final Clock clock;

    Retrying(MailQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /** After a minute, then twice as long each time, an hour at most; not any more once its time is over, or where it never would. */
    void after(Mail mail, NotSent why) {
        if (!why.isForGood() && clock.instant().isBefore(mail.triedUntil())) {
            queue.tryAgain(mail, pause(mail.tries()));
        } else {
            queue.giveUp(mail, why.getMessage());
            Log.warnf("Mail %s was given up after %d tries: %s", mail.id(), mail.tries(), why.getMessage());
        }
    }

    /** @param tries from 1 on */
    static Duration pause(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}

package org.cadre.workforce.retention;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.schedule.OncePerSlot;
import org.cadre.kit.time.BusinessCalendar;

/** What the passing of days does to records: a warning first, the end later. */
@ApplicationScoped
class PassingPeriods {

    private static final int AT_ONCE = 200;

    private final EndingPeriods ending;
    private final Warning warning;
    private final Removing removing;
    private final Transactions transactions;
    private final OncePerSlot once;
    private final BusinessCalendar calendar;

    PassingPeriods(
            EndingPeriods ending,
            Warning warning,
            Removing removing,
            Transactions transactions,
            OncePerSlot once,
            BusinessCalendar calendar) {
        this.ending = ending;
        this.warning = warning;
        this.removing = removing;
        this.transactions = transactions;
        this.once = once;
        this.calendar = calendar;
    }

    /** Two hundred at a time; the minute after takes the next two hundred, so a day is done soon after it began. */
    @Scheduled(every = "1m", delayed = "40s", concurrentExecution = ConcurrentExecution.SKIP)
    void pass() {
        var minute = calendar.now().truncatedTo(ChronoUnit.MINUTES);
        if (transactions.bySystem(() -> once.claim("retention", minute))) {
            warn();
            remove();
        }
    }

    void warn() {
        each(() -> ending.toWarn(AT_ONCE), warning::warn);
    }

    void remove() {
        each(() -> ending.toRemove(AT_ONCE), removing::byRule);
    }

    /** Each in a transaction of its own: one that fails keeps nobody else's record, and is tried again. */
    private void each(Callable<List<UUID>> due, Consumer<UUID> work) {
        for (var person : transactions.bySystem(due)) {
            try {
                transactions.runBySystem(() -> work.accept(person));
            } catch (RuntimeException e) {
                Log.errorf(e, "Retention of person %s has to be tried again", person);
            }
        }
    }
}

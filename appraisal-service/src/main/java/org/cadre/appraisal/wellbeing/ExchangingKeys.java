package org.cadre.appraisal.wellbeing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.temporal.ChronoUnit;
import org.cadre.appraisal.sealing.ExchangeOfKeys;
import org.cadre.appraisal.sealing.SealedTable;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.schedule.OncePerSlot;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/**
 * Seals under the present key what is still sealed under the previous one, beside the requests. Of the replicas with these
 * keys one does it in each hour; what it left, because it ended or somebody wrote meanwhile, the next hour finds.
 */
@ApplicationScoped
class ExchangingKeys {

    private static final SealedTable NOTES = SealedTable.of("wellbeing_conversation", "cast(id as text)");

    private final NoteSeal seal;
    private final Session database;
    private final Transactions transactions;
    private final OncePerSlot once;
    private final BusinessCalendar calendar;

    ExchangingKeys(
            NoteSeal seal, Session database, Transactions transactions, OncePerSlot once, BusinessCalendar calendar) {
        this.seal = seal;
        this.database = database;
        this.transactions = transactions;
        this.once = once;
        this.calendar = calendar;
    }

    @Scheduled(every = "10m", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        if (transactions.bySystem(this::isMyTurn)) {
            new ExchangeOfKeys(NOTES, seal, database, transactions).finish();
        }
    }

    /** A replica that has other keys, such as one that is about to be replaced, does not take this one's turn. */
    private boolean isMyTurn() {
        return once.claim(
                "exchange-wellbeing-keys",
                seal.knownIds() + "/" + calendar.now().truncatedTo(ChronoUnit.HOURS));
    }
}

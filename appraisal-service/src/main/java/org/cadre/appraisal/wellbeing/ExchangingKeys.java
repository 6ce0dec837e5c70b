package org.cadre.appraisal.wellbeing;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
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

    private static final UUID FIRST = new UUID(0, 0);

    private static final PlainStatement PAGE = new PlainStatement("""
            select id, sealed from wellbeing_conversation
            where key_id = ? and sealed is not null and id > ? order by id limit 200 for update skip locked
            """);
    private static final PlainStatement AGAIN =
            new PlainStatement("update wellbeing_conversation set key_id = ?, sealed = ? where id = ?");
    private static final PlainStatement LOST = new PlainStatement("""
            select exists (select from wellbeing_conversation
                           where sealed is not null and not key_id = any (string_to_array(?, ',')))
            """);

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
            exchange();
        }
    }

    private void exchange() {
        seal.previousKeyId()
                .filter(previous -> !previous.equals(seal.keyId()))
                .filter(this::sealAllAgain)
                .ifPresent(previous -> Log.infof(
                        "Wellbeing notes that were sealed under key %s are under %s now", previous, seal.keyId()));
        if (transactions.bySystem(this::someAreLost)) {
            Log.error(
                    "Wellbeing notes are sealed under a key that is not configured: set it as cadre.wellbeing.previous-key");
        }
    }

    /** Whether there were any. */
    private boolean sealAllAgain(String previous) {
        var first = sealPageAgain(previous, FIRST);
        for (var page = first; !page.isEmpty(); ) {
            page = sealPageAgain(previous, page.getLast());
        }
        return !first.isEmpty();
    }

    private List<UUID> sealPageAgain(String previous, UUID after) {
        return transactions.bySystem(() -> {
            var page = PAGE.rows(
                    database, row -> Map.entry(row.getObject(1, UUID.class), row.getBytes(2)), previous, after);
            page.forEach(note -> tryToSealAgain(note.getKey(), previous, note.getValue()));
            return page.stream().map(Map.Entry::getKey).toList();
        });
    }

    /** A note whose bytes were tampered with stays as it is and keeps no other from its turn. */
    private void tryToSealAgain(UUID row, String previous, byte[] sealed) {
        try {
            sealAgain(row, previous, sealed);
        } catch (IllegalStateException e) {
            Log.error(e.getMessage());
        }
    }

    private void sealAgain(UUID row, String previous, byte[] sealed) {
        AGAIN.change(database, seal.keyId(), seal.seal(row, seal.open(row, previous, sealed)), row);
    }

    /** A replica that has other keys, such as one that is about to be replaced, does not take this one's turn. */
    private boolean isMyTurn() {
        return once.claim(
                "exchange-wellbeing-keys", known() + "/" + calendar.now().truncatedTo(ChronoUnit.HOURS));
    }

    private boolean someAreLost() {
        return LOST.isTrue(database, known());
    }

    /** By their names, which are no secret: rows refer to keys by them. */
    private String known() {
        return String.join(",", List.of(seal.keyId(), seal.previousKeyId().orElse(seal.keyId())));
    }
}

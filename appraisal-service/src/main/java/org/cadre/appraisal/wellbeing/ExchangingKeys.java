package org.cadre.appraisal.wellbeing;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.database.Transactions;
import org.hibernate.Session;

/** At every start, seals under the present key what is still sealed under the previous one; replicas share the rows. */
@ApplicationScoped
class ExchangingKeys {

    private static final PlainStatement SOME = new PlainStatement("""
            select id, sealed from wellbeing_conversation
            where key_id = ? and sealed is not null order by id limit 200 for update skip locked
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

    ExchangingKeys(NoteSeal seal, Session database, Transactions transactions) {
        this.seal = seal;
        this.database = database;
        this.transactions = transactions;
    }

    void exchange(@Observes StartupEvent started) {
        seal.previousKeyId().filter(previous -> !previous.equals(seal.keyId())).ifPresent(previous -> {
            var sealed = 0;
            for (var some = again(previous); some > 0; some = again(previous)) {
                sealed += some;
            }
            Log.infof("%d wellbeing notes are under the present key now", sealed);
        });
        if (transactions.bySystem(this::someAreLost)) {
            Log.error(
                    "Wellbeing notes are sealed under a key that is not configured: set it as cadre.wellbeing.previous-key");
        }
    }

    int again(String previous) {
        return transactions.bySystem(() -> {
            var some = SOME.rows(database, row -> Map.entry(row.getObject(1, UUID.class), row.getBytes(2)), previous);
            some.forEach(note -> sealAgain(note.getKey(), previous, note.getValue()));
            return some.size();
        });
    }

    private void sealAgain(UUID row, String previous, byte[] sealed) {
        AGAIN.change(database, seal.keyId(), seal.seal(row, seal.open(row, previous, sealed)), row);
    }

    private boolean someAreLost() {
        var known = List.of(seal.keyId(), seal.previousKeyId().orElse(seal.keyId()));
        return LOST.isTrue(database, String.join(",", known));
    }
}

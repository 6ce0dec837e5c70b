package org.cadre.appraisal.wellbeing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cadre.appraisal.sealing.ExchangeOfKeys;
import org.cadre.appraisal.sealing.SealedTable;
import org.cadre.kit.database.Transactions;
import org.hibernate.Session;

/** At every start, seals under the present key what is still sealed under the previous one. */
@ApplicationScoped
class ExchangingKeys {

    private static final SealedTable NOTES = SealedTable.of("wellbeing_conversation", "cast(id as text)");

    private final NoteSeal seal;
    private final Session database;
    private final Transactions transactions;

    ExchangingKeys(NoteSeal seal, Session database, Transactions transactions) {
        this.seal = seal;
        this.database = database;
        this.transactions = transactions;
    }

    void exchange(@Observes StartupEvent started) {
        exchange();
    }

    void exchange() {
        new ExchangeOfKeys(NOTES, seal, database, transactions).finish();
    }
}

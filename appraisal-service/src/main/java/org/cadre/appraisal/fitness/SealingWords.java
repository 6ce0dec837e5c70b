package org.cadre.appraisal.fitness;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cadre.appraisal.sealing.ExchangeOfKeys;
import org.cadre.kit.database.Transactions;
import org.hibernate.Session;

/** At every start, seals what is in plain from releases before this one, and what is under the previous key. */
@ApplicationScoped
class SealingWords {

    private final FitnessSeal seal;
    private final Session database;
    private final Transactions transactions;

    SealingWords(FitnessSeal seal, Session database, Transactions transactions) {
        this.seal = seal;
        this.database = database;
        this.transactions = transactions;
    }

    void start(@Observes StartupEvent started) {
        sealAll();
    }

    void sealAll() {
        for (var words : FitnessWords.values()) {
            new ExchangeOfKeys(words.sealed(), seal, database, transactions).finish();
        }
    }
}

package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.cadre.kit.database.Transactions;

/** What the workers do by itself elsewhere, when a test says so. */
@ApplicationScoped
public class Passes {

    private final Enrolling enrolling;
    private final CycleTallies tallies;
    private final Transactions transactions;

    Passes(Enrolling enrolling, CycleTallies tallies, Transactions transactions) {
        this.enrolling = enrolling;
        this.tallies = tallies;
        this.transactions = transactions;
    }

    /** How many pieces there were to do. */
    public int overEverybody(String cycle) {
        return whileThereIsWork(() -> enrolling.everybody(UUID.fromString(cycle)));
    }

    public int overChanges() {
        return whileThereIsWork(enrolling::changed);
    }

    public void addUp() {
        tallies.addUp();
    }

    private int whileThereIsWork(Callable<Boolean> piece) {
        var pieces = 0;
        while (transactions.bySystem(piece)) {
            pieces++;
        }
        return pieces;
    }
}

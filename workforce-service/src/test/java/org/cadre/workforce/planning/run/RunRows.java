package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.hibernate.Session;

/** Runs as the database has them, for tests that take the worker's steps themselves. */
@ApplicationScoped
class RunRows {

    private final Transactions transactions;
    private final Session database;

    RunRows(Transactions transactions, Session database) {
        this.transactions = transactions;
        this.database = database;
    }

    /** Nothing of other tests waits any more. */
    void emptyTheQueue() {
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update planning_run set state = 'CANCELLED' where state in ('QUEUED', 'RUNNING')")
                .executeUpdate());
    }

    /** A column of what came out of a run. */
    String result(String column, String run) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select %s from planning_result where run_id = :id".formatted(column), String.class)
                .setParameter("id", UUID.fromString(run))
                .getSingleResult());
    }

    /** What a run was reckoned to hold. */
    long bytes(String run) {
        return transactions.bySystem(
                () -> database.createNativeQuery("select memory_bytes from planning_run where id = :id", Long.class)
                        .setParameter("id", UUID.fromString(run))
                        .getSingleResult());
    }

    /** @param rows the table, what is set, and the column that names the run */
    void change(String rows, String run) {
        transactions.runBySystem(() -> assertThat(database.createNativeMutationQuery("update %s = :id".formatted(rows))
                        .setParameter("id", UUID.fromString(run))
                        .executeUpdate())
                .isEqualTo(1));
    }
}

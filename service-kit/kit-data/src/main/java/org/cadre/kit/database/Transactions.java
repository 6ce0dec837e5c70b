package org.cadre.kit.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * Opens every transaction of a service and tells the database for whom it runs; row-level security shows the rest to
 * nobody. What is told lasts until the end of the transaction, so no connection carries it to the next one.
 */
@ApplicationScoped
public class Transactions {

    private static final String TELL = """
            select set_config('app.service', ?, true),
                   set_config('app.everything', ?, true), set_config('app.organisations', ?, true),
                   set_config('app.person', ?, true), set_config('app.subject', ?, true),
                   set_config('transaction_read_only', ?, true)
            """;

    private final Session database;
    private final CallerScope callers;

    Transactions(Session database, CallerScope callers) {
        this.database = database;
        this.callers = callers;
    }

    /** Work of the service itself, such as taking an event: it sees the rows of all organisations. */
    public <T> T bySystem(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            tell(Scope.EVERYTHING, false);
            return work.call();
        });
    }

    /** The same for work that may take longer than other transactions. */
    public <T> T bySystem(Duration limit, Callable<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) limit.toSeconds())
                .call(() -> {
                    tell(Scope.EVERYTHING, false);
                    return work.call();
                });
    }

    /** The same for work without a result. */
    public void runBySystem(Runnable work) {
        bySystem(() -> {
            work.run();
            return null;
        });
    }

    /** Work for the present caller, in its scope. What is written is in the database before the commit is tried. */
    public <T> T byCaller(boolean readOnly, Callable<T> work) {
        return in(callers::present, readOnly, work);
    }

    /** Work in a scope of one's own making. The scope is found out inside the transaction. */
    <T> T in(Supplier<Scope> scope, boolean readOnly, Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            tell(scope.get(), readOnly);
            var result = work.call();
            database.flush();
            return result;
        });
    }

    private void tell(Scope scope, boolean readOnly) {
        database.doWork(connection -> {
            try (var statement = connection.prepareStatement(TELL)) {
                statement.setString(1, scope.service() ? "on" : "off");
                statement.setString(2, scope.everything() ? "on" : "off");
                statement.setString(3, String.join(",", scope.organisations()));
                statement.setString(4, scope.person().map(String::valueOf).orElse(""));
                statement.setString(5, scope.subject());
                statement.setString(6, readOnly ? "on" : "off");
                statement.execute();
            }
        });
    }
}

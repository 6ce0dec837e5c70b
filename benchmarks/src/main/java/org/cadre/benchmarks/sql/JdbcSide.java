package org.cadre.benchmarks.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.cadre.benchmarks.load.Meter;
import org.cadre.benchmarks.load.Run;
import org.cadre.benchmarks.load.Side;
import org.cadre.benchmarks.load.WrongAnswer;

/** Threads of this process that each do a transaction again and again over a connection of their own. */
public final class JdbcSide implements Side, AutoCloseable {

    private final Statements statements;
    private final Callable<Connection> connections;
    private final Supplier<Map<String, Object>> values;
    private final int threads;
    private final List<BareTransaction> transactions = new ArrayList<>();
    private final Meter meter;

    public JdbcSide(
            Statements statements,
            Callable<Connection> connections,
            Supplier<Map<String, Object>> values,
            int threads,
            Meter meter) {
        this.statements = statements;
        this.connections = connections;
        this.values = values;
        this.threads = threads;
        this.meter = meter;
    }

    @Override
    public String name() {
        return "bare JDBC";
    }

    @Override
    public Run run(Duration time) {
        open();
        var before = meter.now();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var end = System.nanoTime() + time.toNanos();
            var tasks = transactions.stream()
                    .map(transaction -> pool.submit(() -> repeat(transaction, end)))
                    .toList();
            var done = 0L;
            for (var task : tasks) {
                done += task.get();
            }
            return new Run(done, time, meter.since(before));
        } catch (ExecutionException e) {
            throw new WrongAnswer("bare JDBC failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongAnswer("interrupted", e);
        }
    }

    private long repeat(BareTransaction transaction, long end) throws SQLException {
        var done = 0L;
        while (System.nanoTime() < end) {
            transaction.run(values.get());
            done++;
        }
        return done;
    }

    /** The connections stay open between runs, as those of a pool do. */
    private void open() {
        try {
            while (transactions.size() < threads) {
                transactions.add(new BareTransaction(connections.call(), statements));
            }
        } catch (Exception e) {
            throw new WrongAnswer("bare JDBC has no connection: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            for (var transaction : transactions) {
                transaction.close();
            }
        } catch (SQLException e) {
            throw new WrongAnswer("a connection did not close", e);
        }
    }
}

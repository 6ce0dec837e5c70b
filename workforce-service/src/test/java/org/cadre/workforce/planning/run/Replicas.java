package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.time.Ids;
import org.cadre.workforce.planning.model.ModelRegister;
import org.hibernate.Session;

/** Other processes that compute runs, which share nothing with this one but the database; and what ends them. */
@ApplicationScoped
class Replicas {

    static final Duration LEASE = Duration.ofMinutes(2);

    record Threads(int threads, Duration lease, Duration report, Duration keep, Duration look) implements RunSettings {

        @Override
        public MemorySize memory() {
            return new MemorySize(BigInteger.valueOf(Runs.USUAL.memory()));
        }

        @Override
        public Largest largest() {
            throw new UnsupportedOperationException("A worker asks for nothing");
        }

        /** Tells and keeps each block. */
        static Threads of(int threads) {
            return new Threads(threads, LEASE, Duration.ZERO, Duration.ZERO, Duration.ofMillis(20));
        }
    }

    private static final class Killed extends RuntimeException {}

    private final RunPapers papers;
    private final ModelRegister models;
    private final Transactions transactions;
    private final Session database;
    private final Clock clock;
    private final Ids ids;

    Replicas(
            RunPapers papers, ModelRegister models, Transactions transactions, Session database, Clock clock, Ids ids) {
        this.papers = papers;
        this.models = models;
        this.transactions = transactions;
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    ComputingRuns another() {
        return with(Threads.of(1));
    }

    ComputingRuns with(RunSettings settings) {
        var blocks = new KeptBlocks(database);
        var queue = new RunQueue(blocks, database, clock, ids);
        return new ComputingRuns(queue, blocks, papers, models, settings, transactions);
    }

    /** Dies once it has so many blocks more. */
    static void kill(ComputingRuns process, int blocks) {
        assertThatThrownBy(() -> process.next(after(blocks, () -> {
                    throw new Killed();
                })))
                .isInstanceOf(Killed.class);
    }

    /** What is asked before each block, once so many have been computed. */
    static BooleanSupplier after(int blocks, BooleanSupplier then) {
        var asked = new AtomicInteger();
        return () -> asked.incrementAndGet() > blocks && then.getAsBoolean();
    }
}

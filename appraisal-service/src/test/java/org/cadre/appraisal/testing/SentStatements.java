package org.cadre.appraisal.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.LongStream;

/** Counts what is sent to the database while a call runs, as the driver itself tells it; in a batch each row is one. */
public final class SentStatements extends Handler {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private static final String SENT = " FE=> Execute(";
    private static final String SERVING = "executor-thread";
    private static final int TRIES = 5;

    private final Map<Thread, Long> sent = new ConcurrentHashMap<>();

    private SentStatements() {}

    /** Of what runs in this thread itself, whatever the service does meanwhile. */
    public static long here(Runnable work) {
        var own = Thread.currentThread();
        return once(own::equals, work).sum();
    }

    /**
     * The most that one of the threads sent that serve requests, for a call that changes something and so is made once. Relay and sealer
     * have threads of their own.
     */
    public static long serving(Runnable call) {
        return once(thread -> thread.getName().startsWith(SERVING), call).max().orElse(0);
    }

    /** The same for a call that changes nothing: the fewest of some tries, since the service may do something of its own meanwhile. */
    public static long during(Runnable call) {
        return LongStream.generate(() -> serving(call)).limit(TRIES).min().orElseThrow();
    }

    /** By each thread that counts. */
    private static LongStream once(Predicate<Thread> counted, Runnable call) {
        var counting = new SentStatements();
        var level = DRIVER.getLevel();
        DRIVER.addHandler(counting);
        DRIVER.setUseParentHandlers(false);
        DRIVER.setLevel(Level.FINEST);
        try {
            call.run();
        } finally {
            DRIVER.setLevel(level);
            DRIVER.setUseParentHandlers(true);
            DRIVER.removeHandler(counting);
        }
        return counting.sent.entrySet().stream()
                .filter(thread -> counted.test(thread.getKey()))
                .mapToLong(Map.Entry::getValue);
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getMessage().startsWith(SENT)) {
            sent.merge(Thread.currentThread(), 1L, Long::sum);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

package org.cadre.appraisal.testing;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.LongStream;

/** Counts what is sent to the database while a call runs, as the driver itself tells it. */
public final class SentStatements extends Handler {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private static final String SENT = " FE=> Execute(";
    private static final int TRIES = 5;

    private final AtomicLong sent = new AtomicLong();

    private final Predicate<Thread> counted;

    private SentStatements(Predicate<Thread> counted) {
        this.counted = counted;
    }

    /** Of what runs in this thread itself, whatever the service does meanwhile. */
    public static long here(Runnable work) {
        var own = Thread.currentThread();
        return once(own::equals, work);
    }

    /** The fewest of some tries, since the service may do something of its own meanwhile. */
    public static long during(Runnable call) {
        return LongStream.generate(() -> once(any -> true, call))
                .limit(TRIES)
                .min()
                .orElseThrow();
    }

    private static long once(Predicate<Thread> counted, Runnable call) {
        var counting = new SentStatements(counted);
        var level = DRIVER.getLevel();
        DRIVER.addHandler(counting);
        DRIVER.setUseParentHandlers(false);
        DRIVER.setLevel(Level.FINEST);
        try {
            call.run();
            return counting.sent.get();
        } finally {
            DRIVER.setLevel(level);
            DRIVER.setUseParentHandlers(true);
            DRIVER.removeHandler(counting);
        }
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getMessage().startsWith(SENT) && counted.test(Thread.currentThread())) {
            sent.incrementAndGet();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

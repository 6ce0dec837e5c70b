package org.cadre.benchmarks.load;

import java.time.Duration;

/**
 * What one side did in one run.
 *
 * @param operations those that were done and found right
 * @param cost of all of them in processor time
 */
public record Run(long operations, Duration time, Cost cost) {

    private static final double NANOS = 1e9;

    public double perSecond() {
        return operations / (time.toNanos() / NANOS);
    }

    /** Milliseconds of processor time that one operation cost outside the database. */
    public double ownMillis() {
        return cost.own().toMillis() / (double) operations;
    }

    /** Milliseconds of processor time that one operation cost the database. */
    public double databaseMillis() {
        return cost.database().toMillis() / (double) operations;
    }
}

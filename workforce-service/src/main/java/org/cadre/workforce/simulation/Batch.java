package org.cadre.workforce.simulation;

import org.cadre.workforce.quantity.Quantity;

/**
 * How many are served together at a station, by one of its team and in one service time.
 *
 * @param size as many as fill it
 * @param longestWait minutes after which somebody waits no longer for others: the batch begins with those who are there, as soon
 *     as one of the team is free
 */
public record Batch(int size, double longestWait) {

    /** Everybody by themselves. */
    public static final Batch ONE = new Batch(1, 0);

    static final int MOST = 1_000;

    public Batch {
        Quantity.between("size", 1, MOST, size);
        Quantity.notNegative("longestWaitMinutes", longestWait);
    }

    boolean isOfMany() {
        return size > 1;
    }

    /** When somebody who came then has waited long enough; rounding never makes that longer than was said. */
    double deadline(double came) {
        var end = came + longestWait;
        return end - came > longestWait ? Math.nextDown(end) : end;
    }
}

package org.cadre.kit.schedule;

import java.time.Duration;

/** Says when something that recurs inside a loop is due again. A step of the machine's clock does not change it. */
public final class Pace {

    private final long interval;
    private long dueAt;

    private Pace(Duration interval, long dueAt) {
        this.interval = interval.toNanos();
        this.dueAt = dueAt;
    }

    /** Due for the first time after the interval. */
    public static Pace every(Duration interval) {
        return new Pace(interval, System.nanoTime() + interval.toNanos());
    }

    /** Due at once, and then after each interval. */
    public static Pace atOnceThenEvery(Duration interval) {
        return new Pace(interval, System.nanoTime());
    }

    /** Whether it is due; if so, the next time is an interval from now. */
    public boolean isDue() {
        var now = System.nanoTime();
        if (now - dueAt < 0) {
            return false;
        }
        dueAt = now + interval;
        return true;
    }
}

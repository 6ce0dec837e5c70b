package org.cadre.local.suite;

import java.io.PrintStream;

/** One line for every event, with the seconds since the beginning. */
public final class ProgressLines implements Progress {

    private static final double NANOS = 1e9;

    private final long start = System.nanoTime();
    private final PrintStream out;

    public ProgressLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void say(String part, String what) {
        out.printf("%6.1f s  %-12s %s%n", seconds(), part, what);
    }

    public double seconds() {
        return (System.nanoTime() - start) / NANOS;
    }
}

package org.cadre.acceptance;

import java.io.PrintStream;
import java.time.Duration;

/** Tells the journey line by line: who called what, which event came of it, and how long each took. */
final class PrintedNarration implements Narration {

    private static final double NANOS_PER_MILLI = 1e6;

    private final PrintStream out;
    private int steps;

    PrintedNarration(PrintStream out) {
        this.out = out;
    }

    @Override
    public void step(String title) {
        steps++;
        out.printf("%n%d. %s%n", steps, title);
    }

    @Override
    public void call(String actor, Answer answer) {
        out.printf("   %-16s %s → %d  (%s)%n", actor, answer.call(), answer.status(), millis(answer.took()));
    }

    @Override
    public void event(String type, Duration hop) {
        out.printf("   %-16s %s  (on Kafka after %s)%n", "event", type, millis(hop));
    }

    @Override
    public void remark(String text) {
        out.printf("   %s%n", text);
    }

    private static String millis(Duration time) {
        return "%.0f ms".formatted(time.toNanos() / NANOS_PER_MILLI);
    }
}

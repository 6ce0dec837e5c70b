package org.cadre.acceptance;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what another service makes of an event. */
public record Patience(Duration limit) {

    private static final Duration GLANCE = Duration.ofMillis(400);

    /** Looks again and again until there is something. */
    public <T> T await(String what, Supplier<Optional<T>> look) {
        var end = System.nanoTime() + limit.toNanos();
        while (true) {
            var found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new JourneyFailed("Waited %d s in vain for %s".formatted(limit.toSeconds(), what));
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyFailed("interrupted", e);
        }
    }
}

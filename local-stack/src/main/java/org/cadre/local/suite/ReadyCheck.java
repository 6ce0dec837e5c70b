package org.cadre.local.suite;

import java.time.Duration;
import java.util.List;
import org.cadre.local.daemon.Part;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.daemon.Pause;

/** What must hold before anybody is told that the suite is ready: every part answers at the same moment. */
record ReadyCheck(Duration patience) {

    private static final Duration GLANCE = Duration.ofMillis(200);

    void await(List<Part> parts) {
        var end = System.nanoTime() + patience.toNanos();
        var missing = unready(parts);
        while (!missing.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new PartFailed("Not ready after %d s: %s; see ./cadre logs %s"
                        .formatted(patience.toSeconds(), String.join(", ", missing), missing.getFirst()));
            }
            Pause.of(GLANCE);
            missing = unready(parts);
        }
    }

    private static List<String> unready(List<Part> parts) {
        return parts.stream().filter(part -> !part.isReady()).map(Part::name).toList();
    }
}

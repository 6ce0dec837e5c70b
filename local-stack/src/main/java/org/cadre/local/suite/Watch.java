package org.cadre.local.suite;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.cadre.local.daemon.Part;
import org.cadre.local.daemon.Pause;

/** Stays with a running suite and says when a part is lost or back. */
final class Watch {

    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final Suite suite;
    private final Progress progress;
    private final Set<String> lost = new HashSet<>();

    Watch(Suite suite, Progress progress) {
        this.suite = suite;
        this.progress = progress;
    }

    /** Returns when nothing runs any more because it was stopped on purpose. */
    void untilStopped() {
        while (suite.parts().stream().anyMatch(Watch::isWanted)) {
            suite.parts().forEach(this::look);
            Pause.of(GLANCE);
        }
    }

    private static boolean isWanted(Part part) {
        return part.daemon().isRunning() || part.daemon().hasDied();
    }

    private void look(Part part) {
        if (part.daemon().hasDied()) {
            if (lost.add(part.name())) {
                progress.say(
                        part.name(),
                        "ended unexpectedly; ./cadre logs %1$s says why, ./cadre start %1$s brings it back"
                                .formatted(part.name()));
            }
        } else if (lost.contains(part.name()) && part.isReady()) {
            lost.remove(part.name());
            progress.say(part.name(), "is back");
        }
    }
}

package org.cadre.local.daemon;

import java.time.Duration;

/** Sleeping between two looks at something that another process changes. */
public final class Pause {

    private Pause() {}

    public static void of(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", e);
        }
    }
}

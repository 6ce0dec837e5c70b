package org.cadre.appraisal.upstream.directory;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.LongSupplier;

/** After a failure nobody is asked for a while. The log says once that it began and once that it is over. */
@ApplicationScoped
class Rest {

    private final Duration length;
    private final LongSupplier nanoTime;
    private boolean away;
    private long since;

    @Inject
    Rest(DirectorySettings settings) {
        this(settings.rest(), System::nanoTime);
    }

    Rest(Duration length, LongSupplier nanoTime) {
        this.length = length;
        this.nanoTime = nanoTime;
    }

    synchronized boolean isOn() {
        return away && nanoTime.getAsLong() - since < length.toNanos();
    }

    /** @param why without anything of what was answered */
    synchronized void begin(String why) {
        if (!away) {
            Log.warnf(
                    "Workforce does not say what people are called (%s); papers show numbers and codes, and mail waits",
                    why);
        }
        away = true;
        since = nanoTime.getAsLong();
    }

    synchronized void end() {
        if (away) {
            Log.info("Workforce says again what people are called");
        }
        away = false;
    }
}

package org.cadre.kit.consume;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The last rebuild of a projection.
 *
 * @param eventsRead how far it has come
 * @param rowsChanged rows that were not as the topic tells them, those of the tables below it included
 * @param failure why it left everything as it was
 */
@Schema(name = "Rebuild")
public record Rebuild(
        State state,
        Instant requestedAt,
        Optional<Instant> finishedAt,
        long eventsRead,
        long rowsChanged,
        Optional<String> failure) {

    /** What becomes of a rebuild. */
    @Schema(name = "RebuildState")
    public enum State {
        REQUESTED,
        RUNNING,
        DONE,
        FAILED
    }
}

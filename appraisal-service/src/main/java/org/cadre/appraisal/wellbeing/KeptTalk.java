package org.cadre.appraisal.wellbeing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;

/**
 * A talk as it was written down.
 *
 * @param note null where nothing was
 */
public record KeptTalk(
        UUID id,
        LocalDate heldOn,
        UUID authorId,
        Instant recordedAt,
        @Special String note) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

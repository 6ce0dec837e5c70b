package org.cadre.appraisal.systemicfactors;

import java.time.Instant;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/** A statement as it was made. */
public record KeptStatement(
        UUID authorId, Instant statedAt, @Personal String statement) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

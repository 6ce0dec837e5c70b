package org.cadre.appraisal.checkin;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.party.Party;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * One talk, as one of the two wrote it down; nobody changes it afterwards.
 *
 * @param writtenBy as which party its author wrote the note
 */
@Embeddable
public record CheckIn(
        LocalDate heldOn,
        @Enumerated(EnumType.STRING) Party writtenBy,
        UUID authorId,
        Instant recordedAt,
        @Personal String note) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

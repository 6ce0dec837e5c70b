package org.cadre.appraisal.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * How far an objective had come on a day; no rating, and nothing calculates with it.
 *
 * @param objective its title at that time
 * @param percent 0 to 100, or null once it is forgotten
 * @param note null where nobody wrote one
 */
public record Progress(
        UUID authorId,
        @Personal String objective,
        @Personal Integer percent,
        LocalDate reachedOn,
        @Personal String note,
        Instant notedAt) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

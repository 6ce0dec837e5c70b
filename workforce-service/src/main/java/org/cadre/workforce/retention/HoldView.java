package org.cadre.workforce.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * A legal hold as the person and the HR team see it.
 *
 * @param reference such as a case number
 * @param placedBy subject of the account that placed it
 * @param releasedAt absent while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HoldView(
        UUID id,
        @Personal String reason,
        @Personal String reference,
        Instant placedAt,
        String placedBy,
        Instant releasedAt) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

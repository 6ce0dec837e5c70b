package org.cadre.appraisal.revalidation;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * That something was done for a revalidation. What stands in the document about it is not here.
 *
 * @param kind a code of the regulator's requirements
 * @param quantity hours, or a number of pieces
 * @param keptAt where the document is kept; null where the person did not say
 * @param appraiserNumber GMC number of who held an appraisal; null of everything else
 */
@Embeddable
record Evidence(
        UUID evidenceId,
        String kind,
        LocalDate doneOn,
        BigDecimal quantity,
        @Personal String keptAt,
        @Personal String appraiserNumber,
        Instant recordedAt) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

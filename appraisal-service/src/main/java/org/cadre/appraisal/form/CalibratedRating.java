package org.cadre.appraisal.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.cadre.appraisal.fairness.Half;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * One overall rating that the appraiser changed on a proposal of colleagues; nothing takes the line away.
 *
 * @param before what it was until then
 * @param reason why the colleagues proposed it
 */
@Embeddable
public record CalibratedRating(
        @Enumerated(EnumType.STRING) Half half,
        @Personal @Column(name = "rating_before") Integer before,
        @Personal @Column(name = "rating_after") Integer after,
        @Personal String reason,
        Instant changedAt) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

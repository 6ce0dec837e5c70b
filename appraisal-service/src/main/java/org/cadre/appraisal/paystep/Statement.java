package org.cadre.appraisal.paystep;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/** What HR stated of a condition; the last one of a condition counts. */
@Embeddable
record Statement(String condition, @Personal String reason, Instant statedAt) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

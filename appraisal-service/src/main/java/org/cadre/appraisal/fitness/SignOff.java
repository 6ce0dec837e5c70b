package org.cadre.appraisal.fitness;

import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;

/**
 * Who found what, and when.
 *
 * @param statement null where a member is simply fit
 * @param validUntil the last day on which it counts
 */
record SignOff(@Special Verdict verdict, @Special String statement, UUID by, LocalDate on, LocalDate validUntil) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

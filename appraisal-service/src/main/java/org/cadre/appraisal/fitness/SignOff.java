package org.cadre.appraisal.fitness;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;

/**
 * Who found what, and when.
 *
 * @param statement null where a member is simply fit
 * @param signedOffBy null only where it was not kept, as {@code signedOffOn}: of what a doubt put out before each was
 * @param validUntil the last day on which it counted, unless something came before; null where it was not passed
 */
@Embeddable
record SignOff(
        @Special @Enumerated(EnumType.STRING) Verdict verdict,
        @Special String statement,
        UUID signedOffBy,
        LocalDate signedOffOn,
        LocalDate validUntil) {

    SignOff {
        validUntil = verdict.state().isPassed() ? validUntil : null;
    }

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

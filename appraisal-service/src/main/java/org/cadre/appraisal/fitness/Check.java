package org.cadre.appraisal.fitness;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;

/**
 * One check of a test. The papers themselves stay where the employer keeps them.
 *
 * @param kind code of the checks in force, such as INSOLVENCY
 * @param note null where there is nothing to say
 */
@Embeddable
public record Check(
        String kind,
        LocalDate checkedOn,
        @Special @Enumerated(EnumType.STRING) Finding finding,
        @Special String note) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}

package org.cadre.appraisal.carryingon;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What was left open.
 *
 * @param subjectId the appraisal or the initiative
 * @param number which objective of the appraisal, from 1; null for an initiative
 */
@Embeddable
public record LeftOpen(@Enumerated(EnumType.STRING) MatterKind kind, UUID subjectId, Integer number) {

    static LeftOpen objective(UUID appraisal, int number) {
        return new LeftOpen(MatterKind.OBJECTIVE, appraisal, number);
    }

    static LeftOpen initiative(UUID initiative) {
        return new LeftOpen(MatterKind.INITIATIVE, initiative, null);
    }
}

package org.cadre.appraisal.carryingon;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.cadre.appraisal.appraisal.OpenObjectives.OpenObjective;

/**
 * What was left open.
 *
 * @param subjectId the appraisal or the initiative
 * @param number which objective of the appraisal, from 1; null for an initiative
 * @param forward whether it is an objective for the time after the appraisal, and {@code number} its place among those
 */
@Embeddable
public record LeftOpen(@Enumerated(EnumType.STRING) MatterKind kind, UUID subjectId, Integer number, boolean forward) {

    static LeftOpen objective(OpenObjective objective) {
        return new LeftOpen(MatterKind.OBJECTIVE, objective.appraisalId(), objective.number(), objective.forward());
    }

    static LeftOpen initiative(UUID initiative) {
        return new LeftOpen(MatterKind.INITIATIVE, initiative, null, false);
    }
}

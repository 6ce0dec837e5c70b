package org.cadre.training.mandatory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A completion.
 *
 * @param code of the training at its level, such as {@code INFECTION_PREVENTION_2}
 * @param validUntil last day on which it counts, included
 */
public record MandatoryTrainingView(UUID id, UUID personId, String code, LocalDate completedOn, LocalDate validUntil) {

    static MandatoryTrainingView of(MandatoryTraining training) {
        return new MandatoryTrainingView(
                training.id(), training.personId(), training.code(), training.completedOn(), training.validUntil());
    }
}

package org.cadre.workforce.planning.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A model as it was sent.
 *
 * @param sha256 of its canonical form, in hexadecimal: runs name it, so that nobody can exchange what they were computed of
 * @param rates what is paid beside pay, as in force on the first day of the model; absent where it says nothing of pay
 */
public record PlanningModelView(
        UUID id,
        String sha256,
        Instant madeAt,
        NewPlanningModel model,
        @JsonInclude(JsonInclude.Include.NON_NULL) ModelRates rates) {

    static PlanningModelView of(KeptModel kept) {
        return new PlanningModelView(kept.id(), kept.sha256(), kept.madeAt(), kept.model(), kept.rates());
    }
}

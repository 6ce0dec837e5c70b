package org.cadre.workforce.planning.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.cadre.workforce.planning.disclosure.DisclosureRule;

/**
 * A model as it was sent; to whoever reads from above, what may be told of it.
 *
 * @param sha256 of its canonical form, in hexadecimal: runs name it, so that nobody can exchange what they were computed of. Absent
 *     from above, where guesses could be tried on it
 * @param model absent from above
 * @param rates what is paid beside pay, as in force on the first day of the model; absent where it says nothing of pay
 * @param disclosed what is told of it from above; absent at the organisation itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanningModelView(
        UUID id, String sha256, Instant madeAt, NewPlanningModel model, ModelRates rates, DisclosedModel disclosed) {

    static PlanningModelView of(KeptModel kept) {
        return new PlanningModelView(kept.id(), kept.sha256(), kept.madeAt(), kept.model(), kept.rates(), null);
    }

    static PlanningModelView of(KeptModel kept, DisclosureRule rule) {
        return new PlanningModelView(kept.id(), null, kept.madeAt(), null, null, DisclosedModel.of(kept.model(), rule));
    }
}

package org.cadre.workforce.planning.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A model that was kept, with the hash of its canonical form.
 *
 * @param rates what is paid beside pay; null where the model says nothing of pay
 */
public record KeptModel(UUID id, String sha256, Instant madeAt, NewPlanningModel model, ModelRates rates) {

    public KeptModel(UUID id, String sha256, Instant madeAt, NewPlanningModel model) {
        this(id, sha256, madeAt, model, null);
    }

    /** What of it is asked for, under its own name. */
    public KeptModel asked(NewPlanningModel part) {
        return new KeptModel(id, sha256, madeAt, part, rates);
    }

    public String organisation() {
        return model.organisation();
    }
}

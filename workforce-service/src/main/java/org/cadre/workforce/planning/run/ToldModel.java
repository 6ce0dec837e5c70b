package org.cadre.workforce.planning.run;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.cadre.workforce.planning.model.CanonicalJson;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.model.ModelRates;
import org.cadre.workforce.planning.model.NewPlanningModel;

/** A model as {@code GET /workforce/v1/models/{id}} tells it at the organisation itself. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ToldModel(UUID id, Instant madeAt, JsonNode model, ModelRates rates) {

    private static final String WHAT = "model";

    /** What its hash is, it finds out itself. */
    static KeptModel read(String text) {
        var told = BlockJson.read(WHAT, text, ToldModel.class);
        var document = BlockJson.required(WHAT, "model", told.model);
        var sha256 = CanonicalJson.sha256(CanonicalJson.of(document));
        return new KeptModel(told.id, sha256, told.madeAt, parsed(document), told.rates);
    }

    private static NewPlanningModel parsed(JsonNode document) {
        return BlockJson.read(WHAT, document.toString(), NewPlanningModel.class);
    }
}

package org.cadre.workforce.planning.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.cadre.workforce.planning.model.CanonicalJson;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.model.ModelRates;
import org.cadre.workforce.planning.scenario.ScenarioLever;

/**
 * All that decides what comes out of a run, besides the code: whoever has it can hash it again.
 *
 * @param comparedWith levers of the run that it is compared with; null of a run that is not
 * @param onlyOrganisation null where figures are told of all of the model
 * @param rates what is paid beside pay; null where the model says nothing of pay
 */
record RunInput(
        boolean byBand,
        List<ScenarioLever> comparedWith,
        int draws,
        List<ScenarioLever> levers,
        RunMode mode,
        String modelSha256,
        String onlyOrganisation,
        ModelRates rates,
        long seed,
        int years) {

    static RunInput of(KeptModel model, RunQuestion question) {
        return new RunInput(
                question.isByBand(),
                question.base().map(RunQuestion::levers).orElse(null),
                question.draws(),
                question.levers(),
                question.drawing(),
                model.sha256(),
                question.organisation(),
                model.rates(),
                question.seed(),
                question.years());
    }

    /** Of its canonical form. */
    String sha256(ObjectMapper json) {
        return CanonicalJson.sha256(CanonicalJson.of(json.valueToTree(this)));
    }
}

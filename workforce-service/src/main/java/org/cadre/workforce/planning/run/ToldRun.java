package org.cadre.workforce.planning.run;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.cadre.workforce.planning.calibration.ForecastValidation;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.scenario.ScenarioLever;

/** A run as {@code GET /workforce/v1/runs/{id}} tells it, as far as it decides what its results say. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ToldRun(
        String codeVersion,
        String modelSha256,
        String inputSha256,
        int years,
        int draws,
        long seed,
        RunMode mode,
        boolean byBand,
        String onlyOrganisation,
        List<ScenarioLever> levers,
        OtherRun comparedWith,
        ForecastValidation validation) {

    private static final String WHAT = "run";

    static ToldRun read(String text) {
        var run = BlockJson.read(WHAT, text, ToldRun.class);
        BlockJson.required(WHAT, "codeVersion", run.codeVersion);
        BlockJson.required(WHAT, "modelSha256", run.modelSha256);
        BlockJson.required(WHAT, "inputSha256", run.inputSha256);
        return run;
    }

    RunBlock block(KeptModel model, int number) {
        return new RunBlock(codeVersion, modelSha256, inputSha256, model.rates(), question(), number);
    }

    RunQuestion question() {
        return new RunQuestion(
                years,
                draws,
                seed,
                null,
                levers,
                mode,
                byBand ? true : null,
                onlyOrganisation,
                validation,
                comparedWith);
    }
}

package org.cadre.workforce.planning.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cadre.workforce.planning.calibration.CalibratedForecasts;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.scenario.LeversOfTheDay;

/** What is asked of a model, with all that it refers to as it is on the day. */
@ApplicationScoped
class RunQuestions {

    private final LeversOfTheDay levers;
    private final CalibratedForecasts calibrated;

    RunQuestions(LeversOfTheDay levers, CalibratedForecasts calibrated) {
        this.levers = levers;
        this.calibrated = calibrated;
    }

    RunQuestion of(KeptModel model, NewRun wanted) {
        var question = wanted.question(levers.of(model, wanted.scenarioId(), wanted.levers()));
        return Optional.ofNullable(wanted.calibrationId())
                .map(named -> question.validated(calibrated.of(named, model)))
                .orElse(question);
    }
}

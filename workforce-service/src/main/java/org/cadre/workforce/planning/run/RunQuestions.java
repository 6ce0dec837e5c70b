package org.cadre.workforce.planning.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.Violation;
import org.cadre.workforce.planning.calibration.CalibratedForecasts;
import org.cadre.workforce.planning.disclosure.Disclosure;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.scenario.LeversOfTheDay;

/** What is asked of a model, with all that it refers to as it is on the day. */
@ApplicationScoped
class RunQuestions {

    private final LeversOfTheDay levers;
    private final CalibratedForecasts calibrated;
    private final Disclosure disclosure;
    private final RunBounds bounds;

    RunQuestions(LeversOfTheDay levers, CalibratedForecasts calibrated, Disclosure disclosure, RunSettings settings) {
        this.levers = levers;
        this.calibrated = calibrated;
        this.disclosure = disclosure;
        var largest = settings.largest();
        bounds = new RunBounds(largest.memory().asLongValue(), largest.work());
    }

    /** Refuses what no replica could compute, and answers how many bytes the others take. */
    long requireComputable(KeptModel model, RunQuestion question) {
        return RunCalculation.check(model, question, bounds);
    }

    /** The difference of two that were asked before; both had their levers from planners of the organisation itself. */
    RunQuestion compared(SameLuck run, SameLuck with, UUID other) {
        run.require(with, (code, detail) -> Violation.ofField("with", code, detail));
        return run.question().against(new OtherRun(other, with.question().levers()));
    }

    /** From above nobody asks: a lever that makes the few of one age count a thousand times would tell how many they are. */
    RunQuestion of(KeptModel model, NewRun wanted) {
        disclosure.requireWithin(model.organisation(), "Answers to questions about the staff");
        var question = wanted.question(levers.of(model, wanted.scenarioId(), wanted.levers(), wanted.years()));
        return Optional.ofNullable(wanted.calibrationId())
                .map(named -> question.validated(calibrated.of(named, model)))
                .orElse(question);
    }
}

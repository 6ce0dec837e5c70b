package org.cadre.workforce.planning.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.workforce.capacity.study.Studied;
import org.cadre.workforce.capacity.study.StudyRegister;
import org.cadre.workforce.planning.model.ModelRegister;
import org.cadre.workforce.planning.scenario.LeversOfTheDay;

/** Asks for goals: of a model that is there, and with levers that are good on the day. */
@ApplicationScoped
class GoalRegister {

    private final StudyRegister studies;
    private final GoalMethod method;
    private final ModelRegister models;
    private final LeversOfTheDay levers;

    GoalRegister(StudyRegister studies, GoalMethod method, ModelRegister models, LeversOfTheDay levers) {
        this.studies = studies;
        this.method = method;
        this.models = models;
        this.levers = levers;
    }

    Studied<GoalQuestion, GoalAnswer> make(NewGoal wanted) {
        var model = models.named(wanted.modelId());
        var pulled = levers.of(model, wanted.scenarioId(), List.of(), wanted.horizon());
        var question = new GoalQuestion(model.organisation(), wanted, model.sha256(), pulled);
        return studies.make(method, model.organisation(), question);
    }
}

package org.cadre.workforce.planning.goal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.workforce.capacity.study.StudyMethod;
import org.cadre.workforce.planning.PlanningPermissions;
import org.cadre.workforce.planning.model.CanonicalJson;
import org.cadre.workforce.planning.model.ModelRegister;

/** Goals, kept as other studies are: what was asked, what was answered and with which version of the code. */
@ApplicationScoped
class GoalMethod implements StudyMethod<GoalQuestion, GoalAnswer> {

    private final ModelRegister models;
    private final ObjectMapper json;

    GoalMethod(ModelRegister models, ObjectMapper json) {
        this.models = models;
        this.json = json;
    }

    @Override
    public String kind() {
        return "GOAL";
    }

    @Override
    public String resource() {
        return "goal";
    }

    @Override
    public String codeVersion() {
        return "goal-3";
    }

    @Override
    public String toRead() {
        return PlanningPermissions.READ;
    }

    @Override
    public String toMake() {
        return PlanningPermissions.MAKE;
    }

    @Override
    public Class<GoalQuestion> questions() {
        return GoalQuestion.class;
    }

    @Override
    public Class<GoalAnswer> answers() {
        return GoalAnswer.class;
    }

    @Override
    public GoalAnswer answer(GoalQuestion question) {
        var model = models.unasked(question.asked().modelId()).model();
        var input = CanonicalJson.sha256(CanonicalJson.of(json.valueToTree(question)));
        return new GoalCalculation(model, question).answer(input);
    }
}

package org.cadre.workforce.planning.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.workforce.capacity.study.Studied;
import org.cadre.workforce.capacity.study.StudyLine;
import org.cadre.workforce.capacity.study.StudyRegister;
import org.cadre.workforce.capacity.study.StudyReplay;
import org.cadre.workforce.planning.disclosure.Disclosure;
import org.cadre.workforce.planning.model.ModelRegister;
import org.cadre.workforce.planning.scenario.LeversOfTheDay;

/** Asks for goals: of a model that is there, and with levers that are good on the day. */
@ApplicationScoped
class GoalRegister {

    private static final String WHAT = "Goals";

    private final StudyRegister studies;
    private final GoalMethod method;
    private final ModelRegister models;
    private final LeversOfTheDay levers;
    private final Disclosure disclosure;

    GoalRegister(
            StudyRegister studies,
            GoalMethod method,
            ModelRegister models,
            LeversOfTheDay levers,
            Disclosure disclosure) {
        this.studies = studies;
        this.method = method;
        this.models = models;
        this.levers = levers;
        this.disclosure = disclosure;
    }

    Studied<GoalQuestion, GoalAnswer> make(NewGoal wanted) {
        var model = models.named(wanted.modelId());
        disclosure.requireWithin(model.organisation(), WHAT);
        var pulled = levers.of(model, wanted.scenarioId(), List.of(), wanted.horizon());
        var question = new GoalQuestion(model.organisation(), wanted, model.sha256(), pulled);
        return studies.make(method, model.organisation(), question);
    }

    /** Answers are told to those only who see the figures that they rest on as they are. */
    Studied<GoalQuestion, GoalAnswer> require(UUID id) {
        var kept = studies.require(method, id);
        disclosure.requireWithin(kept.question().organisation(), WHAT);
        return kept;
    }

    StudyReplay replay(UUID id) {
        require(id);
        return studies.replay(method, id);
    }

    /** From above without the answers. */
    Page<StudyLine> page(String organisation, PageQuery query) {
        var lines = studies.page(method, organisation, query);
        return disclosure.of(organisation).isEmpty() ? lines : lines.map(StudyLine::withoutAnswer);
    }
}

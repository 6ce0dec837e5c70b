package org.cadre.workforce.planning.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.workforce.capacity.study.Studied;
import org.cadre.workforce.planning.scenario.ScenarioLever;

/**
 * A goal as it was asked for and answered.
 *
 * @param modelSha256 of the canonical form of the model
 * @param levers that were pulled
 * @param codeVersion the same model and question give the same answer as long as this stays
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoalView(
        UUID id,
        String organisation,
        UUID modelId,
        String modelSha256,
        UUID scenarioId,
        List<ScenarioLever> levers,
        String name,
        int years,
        List<GoalTarget> targets,
        GoalRecruiting recruiting,
        GoalRetaining retaining,
        GoalMix mix,
        GoalAnswer result,
        String codeVersion,
        Instant madeAt) {

    static GoalView of(Studied<GoalQuestion, GoalAnswer> kept) {
        var asked = kept.question().asked();
        return new GoalView(
                kept.id(),
                kept.question().organisation(),
                asked.modelId(),
                kept.question().modelSha256(),
                asked.scenarioId(),
                kept.question().levers(),
                asked.name(),
                asked.horizon(),
                asked.targets(),
                asked.recruiting(),
                asked.retaining(),
                asked.mix(),
                kept.answer(),
                kept.codeVersion(),
                kept.madeAt());
    }
}

package org.cadre.workforce.planning.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A scenario as it was sent.
 *
 * @param copyOf the scenario whose levers it has; absent where they were sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScenarioView(
        UUID id,
        String organisation,
        UUID modelId,
        String name,
        List<ScenarioLever> levers,
        UUID copyOf,
        Instant madeAt) {

    static ScenarioView of(PlanningScenario kept, NewScenario sent) {
        return new ScenarioView(
                kept.id(),
                kept.organisation(),
                sent.modelId(),
                sent.name(),
                sent.levers(),
                kept.copyOf(),
                kept.madeAt());
    }
}

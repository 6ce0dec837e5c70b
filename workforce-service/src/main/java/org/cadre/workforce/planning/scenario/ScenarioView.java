package org.cadre.workforce.planning.scenario;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A scenario as it was sent. */
public record ScenarioView(
        UUID id, String organisation, UUID modelId, String name, List<ScenarioLever> levers, Instant madeAt) {

    static ScenarioView of(PlanningScenario kept, NewScenario sent) {
        return new ScenarioView(
                kept.id(), kept.organisation(), sent.modelId(), sent.name(), sent.levers(), kept.madeAt());
    }
}

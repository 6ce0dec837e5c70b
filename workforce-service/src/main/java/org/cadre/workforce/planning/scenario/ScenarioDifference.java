package org.cadre.workforce.planning.scenario;

import java.util.List;
import java.util.UUID;

/**
 * What makes one scenario of another: take out the levers that it has less, and put in those that it has more.
 *
 * @param fromId the scenario to begin with
 * @param more levers of the scenario that the other has not, or has otherwise
 * @param less levers of the other that the scenario has not, or has otherwise
 * @param changed ids of those that both have, and not the same; they are in both lists
 */
public record ScenarioDifference(
        UUID scenarioId, UUID fromId, List<ScenarioLever> more, List<ScenarioLever> less, List<String> changed) {

    static ScenarioDifference of(ScenarioView scenario, ScenarioView from) {
        var more = without(scenario.levers(), from.levers());
        var less = without(from.levers(), scenario.levers());
        var taken = less.stream().map(ScenarioLever::id).toList();
        var changed =
                more.stream().map(ScenarioLever::id).filter(taken::contains).toList();
        return new ScenarioDifference(scenario.id(), from.id(), more, less, changed);
    }

    private static List<ScenarioLever> without(List<ScenarioLever> levers, List<ScenarioLever> others) {
        return levers.stream().filter(lever -> !others.contains(lever)).toList();
    }
}

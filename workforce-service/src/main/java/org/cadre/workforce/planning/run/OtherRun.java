package org.cadre.workforce.planning.run;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cadre.workforce.planning.scenario.ScenarioLever;

/**
 * The run that another is compared with. All but its levers is the same in both.
 *
 * @param run its id
 * @param levers that were pulled in it
 */
public record OtherRun(UUID run, List<ScenarioLever> levers) {

    public OtherRun {
        levers = Objects.requireNonNullElse(levers, List.of());
    }
}

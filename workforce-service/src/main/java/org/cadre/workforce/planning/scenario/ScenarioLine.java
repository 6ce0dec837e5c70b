package org.cadre.workforce.planning.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/**
 * A scenario in a list. The whole is read by its id.
 *
 * @param copyOf the scenario whose levers it has; absent where they were sent
 * @param madeBy subject of the account; absent of a scenario from before it was kept
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScenarioLine(
        UUID id, String organisation, UUID modelId, String name, UUID copyOf, Instant madeAt, String madeBy) {}

package org.cadre.workforce.planning.scenario;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The levers of a scenario once more.
 *
 * @param modelId the model they are to be pulled on, perhaps of another organisation; the one of the scenario where it is absent
 */
public record NewScenarioCopy(@NotBlank @Size(max = 200) String name, UUID modelId) {

    /** What would have to be sent to make it. */
    NewScenario of(ScenarioView copied) {
        return new NewScenario(modelId == null ? copied.modelId() : modelId, name, copied.levers());
    }
}

package org.cadre.workforce.planning.scenario;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Levers that belong together.
 *
 * @param modelId the model whose groups, bands and routes they name; a run may take another of the same organisation
 */
public record NewScenario(
        @NotNull UUID modelId,
        @NotBlank @Size(max = 200) String name,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid ScenarioLever> levers) {}

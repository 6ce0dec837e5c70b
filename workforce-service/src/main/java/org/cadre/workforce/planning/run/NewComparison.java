package org.cadre.workforce.planning.run;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A run to be compared with another, in a run of its own.
 *
 * @param with the other one, of the same model, years, draws, seed and mode
 */
public record NewComparison(@NotNull UUID with) {}

package org.cadre.workforce.planning.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A goal that is sought in one of three ways: name one of {@code recruiting}, {@code retaining} and {@code mix}.
 *
 * @param scenarioId of a scenario whose levers are pulled whatever is answered
 * @param years how far it is looked ahead; up to the last year of a target if left out
 * @param recruiting the same number of recruits a year, for one target
 * @param retaining fewer who leave, for one target
 * @param mix the cheapest mix of recruits within limits, for all targets
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewGoal(
        @NotNull UUID modelId,
        UUID scenarioId,
        @NotBlank @Size(max = 200) String name,
        @Min(1) @Max(30) Integer years,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid GoalTarget> targets,
        @Valid GoalRecruiting recruiting,
        @Valid GoalRetaining retaining,
        @Valid GoalMix mix) {

    /** Up to the end of the last year that is asked for. */
    int horizon() {
        int last = targets.stream().mapToInt(GoalTarget::byYear).max().orElseThrow();
        return Objects.requireNonNullElse(years, last);
    }
}

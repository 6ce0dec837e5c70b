package org.cadre.workforce.planning.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.planning.model.ModelJoiners.ModelAgeShare;

/**
 * More recruits of the group, the same number in each year, besides those of the model.
 *
 * @param band that they join
 * @param ages which share of them is of which age; the shares sum to 1
 * @param fromYear the first in which they come; 1 if left out
 * @param mostPerYear heads that can be had; without a limit if left out
 * @param sure the chance with which the target is to be met, from even odds on; in expectation only if left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoalRecruiting(
        @NotBlank @Size(max = 60) String band,
        @NotNull Route route,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid ModelAgeShare> ages,
        @Min(1) @Max(30) Integer fromYear,

        @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 6)
        BigDecimal mostPerYear,

        @DecimalMin("0.5") @DecimalMax("0.999999") @Digits(integer = 1, fraction = 6)
        BigDecimal sure) {

    public GoalRecruiting {
        fromYear = Objects.requireNonNullElse(fromYear, 1);
    }
}

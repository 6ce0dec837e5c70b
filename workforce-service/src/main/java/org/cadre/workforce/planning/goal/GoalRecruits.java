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
 * Recruits of one kind, besides those of the model.
 *
 * @param leadYears from being asked for to joining; 0 if left out
 * @param mostPerYear heads that can be asked for, year by year; the last goes on
 * @param priceEach pounds for one of them when asked for, without pay; 0 if left out
 * @param payPerYear pounds for a full-time equivalent, with the employer's on-costs, as long as they stay; 0 if left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoalRecruits(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) String group,
        @NotBlank @Size(max = 60) String band,
        @NotNull Route route,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid ModelAgeShare> ages,
        @Min(0) @Max(10) Integer leadYears,

        @NotEmpty @Size(max = 30)
        List<@NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 6) BigDecimal>
                mostPerYear,

        @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 2)
        BigDecimal priceEach,

        @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 2)
        BigDecimal payPerYear) {

    public GoalRecruits {
        leadYears = Objects.requireNonNullElse(leadYears, 0);
        priceEach = Objects.requireNonNullElse(priceEach, BigDecimal.ZERO);
        payPerYear = Objects.requireNonNullElse(payPerYear, BigDecimal.ZERO);
    }
}

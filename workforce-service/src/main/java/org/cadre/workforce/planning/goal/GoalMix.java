package org.cadre.workforce.planning.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Several kinds of recruits, of which as many are taken in each year as meets all targets at the least cost.
 *
 * @param budgetPerYear pounds year by year, the pay of those who were recruited included; the last goes on. Money is no
 *     limit if left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoalMix(
        @NotEmpty @Size(max = 20) List<@NotNull @Valid GoalRecruits> recruits,

        @Size(max = 30)
        List<@NotNull @DecimalMin("0") @DecimalMax("1000000000000") @Digits(integer = 13, fraction = 2) BigDecimal>
                budgetPerYear) {

    public GoalMix {
        budgetPerYear = Objects.requireNonNullElse(budgetPerYear, List.of());
    }
}

package org.cadre.workforce.planning.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Fewer who leave the group, by the same factor on the rate of leaving in all bands and ages.
 *
 * @param fromYear the first in which it has effect; 1 if left out
 * @param leastFactor by which the rate can be multiplied at best; 0 if left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoalRetaining(
        @Min(1) @Max(30) Integer fromYear,

        @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
        BigDecimal leastFactor) {

    public GoalRetaining {
        fromYear = Objects.requireNonNullElse(fromYear, 1);
        leastFactor = Objects.requireNonNullElse(leastFactor, BigDecimal.ZERO);
    }
}

package org.cadre.workforce.planning.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.uncertainty.Parameter;

/**
 * A factor on an input that is not known.
 *
 * @param groups names of the groups it holds for; all where none is named
 * @param low one in ten is below it: 0.9 is a tenth less than the model says. Of what was seen and of thirds nothing is below it
 * @param high one in ten is above it; of what was seen and of thirds nothing
 * @param distribution how it lies about them; LOG_NORMAL if left out
 * @param values what was seen; or the lower third, the median and the upper third. Normal distributions have none
 * @param persistence how much of a year's deviation remains in the next: 1 where it is the same in all years
 * @param source how far it was off before, or who was asked
 */
public record ModelUncertainty(
        @NotBlank @Size(max = 60) String id,
        @Size(max = 20) List<@NotBlank @Size(max = 100) String> groups,
        @NotNull Aim aim,

        @NotNull @DecimalMin("0.001") @DecimalMax("1000") @Digits(integer = 4, fraction = 6)
        BigDecimal low,

        @NotNull @DecimalMin("0.001") @DecimalMax("1000") @Digits(integer = 4, fraction = 6)
        BigDecimal high,

        @JsonInclude(JsonInclude.Include.NON_NULL) Distribution distribution,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 50)
        List<@NotNull @DecimalMin("0.001") @DecimalMax("1000") @Digits(integer = 4, fraction = 6) BigDecimal> values,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
        BigDecimal persistence,

        @NotBlank @Size(max = 500) String source) {

    public ModelUncertainty {
        groups = Objects.requireNonNullElse(groups, List.of());
        values = Objects.requireNonNullElse(values, List.of());
    }

    Parameter parameter() {
        var factor = Objects.requireNonNullElse(distribution, Distribution.LOG_NORMAL)
                .of(
                        low.doubleValue(),
                        high.doubleValue(),
                        values.stream().map(BigDecimal::doubleValue).toList());
        return new Parameter(id, Set.copyOf(groups), aim, factor, persistence.doubleValue());
    }
}

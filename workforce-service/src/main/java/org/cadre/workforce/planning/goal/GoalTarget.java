package org.cadre.workforce.planning.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * Staff that are wanted: name {@code fte} or {@code gap}.
 *
 * @param band the whole group if left out
 * @param byYear at the end of this year, the first being 1, and of all years after it that are looked at
 * @param fte full-time equivalents in post, so many or more
 * @param gap full-time equivalents needed and not in post, so many or fewer; of a whole group only, as demand is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoalTarget(
        @NotBlank @Size(max = 100) String group,
        @Size(max = 60) String band,
        @NotNull @Min(1) @Max(30) Integer byYear,

        @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 6)
        BigDecimal fte,

        @DecimalMin("-10000000") @DecimalMax("10000000") @Digits(integer = 8, fraction = 6)
        BigDecimal gap) {

    /** Of whom, as it is read out. */
    String staff() {
        return band == null ? group : "%s of %s".formatted(band, group);
    }
}

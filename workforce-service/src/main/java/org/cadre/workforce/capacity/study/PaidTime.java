package org.cadre.workforce.capacity.study;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.cadre.workforce.queueing.Shrinkage;

/** The shares of paid time in which nobody is on task; together they leave some. */
public record PaidTime(
        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
        BigDecimal leave,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
        BigDecimal sickness,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
        BigDecimal training) {

    /** As the formulas take it. */
    public Shrinkage shrinkage() {
        return new Shrinkage(leave.doubleValue(), sickness.doubleValue(), training.doubleValue());
    }
}

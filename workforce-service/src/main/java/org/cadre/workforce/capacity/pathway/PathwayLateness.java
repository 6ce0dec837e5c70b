package org.cadre.workforce.capacity.pathway;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.cadre.workforce.simulation.Distribution;

/**
 * How far from their appointments people come, by the bell curve. Who would come before opening comes when it opens.
 *
 * @param mean minutes late; below nought where most are early
 * @param deviation minutes
 */
public record PathwayLateness(
        @NotNull @DecimalMin("-1440") @DecimalMax("1440") @Digits(integer = 4, fraction = 6)
        BigDecimal mean,

        @NotNull @DecimalMin("0.000001") @DecimalMax("1440") @Digits(integer = 4, fraction = 6)
        BigDecimal deviation) {

    Distribution distribution() {
        return new Distribution.Normal(mean.doubleValue(), deviation.doubleValue());
    }
}

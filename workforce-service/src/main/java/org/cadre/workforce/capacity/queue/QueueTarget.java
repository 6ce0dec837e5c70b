package org.cadre.workforce.capacity.queue;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.cadre.workforce.queueing.ServiceLevel;

/** A promise to those who wait: at least this share is being served within so many minutes. */
public record QueueTarget(
        @NotNull @DecimalMin("0") @DecimalMax("10000") @Digits(integer = 5, fraction = 6)
        BigDecimal withinMinutes,

        @NotNull @DecimalMin("0.01") @DecimalMax("0.9999") @Digits(integer = 1, fraction = 6)
        BigDecimal share) {

    ServiceLevel level() {
        return new ServiceLevel(withinMinutes.doubleValue() / QueueCalculation.MINUTES, share.doubleValue());
    }
}

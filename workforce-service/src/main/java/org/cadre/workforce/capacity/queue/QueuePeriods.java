package org.cadre.workforce.capacity.queue;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * How arrivals vary over a day, in periods of the same length. On average they are those of the queue.
 *
 * @param minutes length of a period
 * @param arrivalsPerHour in each of them; 0 where nobody comes
 */
public record QueuePeriods(
        @NotNull @DecimalMin("1") @DecimalMax("1440") @Digits(integer = 4, fraction = 6)
        BigDecimal minutes,

        @NotEmpty @Size(max = 288)
        List<@NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 6) BigDecimal>
                arrivalsPerHour) {}

package org.cadre.workforce.capacity.queue;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** People who go before all that are named after them, such as critical patients. */
public record QueuePriority(
        @NotBlank @Size(max = 100) String name,

        @NotNull @DecimalMin("0.000001") @DecimalMax("1000000") @Digits(integer = 7, fraction = 6)
        BigDecimal arrivalsPerHour) {}

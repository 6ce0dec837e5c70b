package org.cadre.workforce.capacity.pathway;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.cadre.workforce.simulation.Batch;

/**
 * People who are served together, by one of the team and in one service time.
 *
 * @param size as many as fill it
 * @param longestWaitMinutes after which somebody waits no longer for others; 0 waits for nobody
 */
public record PathwayBatch(
        @NotNull @Min(2) @Max(1000) Integer size,

        @NotNull @DecimalMin("0") @DecimalMax("10080") @Digits(integer = 5, fraction = 6)
        BigDecimal longestWaitMinutes) {

    Batch batch() {
        return new Batch(size, longestWaitMinutes.doubleValue());
    }
}

package org.cadre.workforce.capacity.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * One queue before servers who all do the same, in order of arrival or, with {@code priorities}, the more urgent first.
 *
 * @param serviceMinutes how long one is served, on average
 * @param servers who serve at once
 * @param arrivalVariability variance of the time between arrivals divided by the square of its mean: 0 when always the
 *     same, 1 when at random; 1 where it is left out
 * @param serviceVariability the same of the time of a service: 0 when always the same, 1 when exponential
 * @param priorities all who arrive, the most urgent first; nobody being served is interrupted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueModel(
        @NotNull @DecimalMin("0.000001") @DecimalMax("1000000") @Digits(integer = 7, fraction = 6)
        BigDecimal arrivalsPerHour,

        @NotNull @DecimalMin("0.000001") @DecimalMax("10000") @Digits(integer = 5, fraction = 6)
        BigDecimal serviceMinutes,

        @NotNull @Min(1) @Max(QueueModel.MOST_SERVERS) Integer servers,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6)
        BigDecimal arrivalVariability,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6)
        BigDecimal serviceVariability,

        @Size(min = 2, max = 10) List<@NotNull @Valid QueuePriority> priorities) {

    static final int MOST_SERVERS = 100_000;

    double arrivalsVary() {
        return orRandom(arrivalVariability);
    }

    double servicesVary() {
        return orRandom(serviceVariability);
    }

    /** The same queue before so many servers. */
    QueueModel with(int changed) {
        return new QueueModel(
                arrivalsPerHour, serviceMinutes, changed, arrivalVariability, serviceVariability, priorities);
    }

    private static double orRandom(BigDecimal variability) {
        return variability == null ? 1 : variability.doubleValue();
    }
}

package org.cadre.workforce.planning.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.cadre.workforce.forecast.rate.Hazard;
import org.cadre.workforce.forecast.rate.Risk;

/**
 * How fast a risk befalls the people of a band.
 *
 * @param source where the rates were taken from
 * @param measure CENTRAL_RATE if left out
 * @param rates by age; before the first age that is named there is none
 */
public record ModelHazard(
        @NotNull Risk risk,
        @NotBlank @Size(max = 500) String source,
        RateMeasure measure,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid ModelRate> rates) {

    /** What the numbers of a year are. */
    public enum RateMeasure {
        /**
         * Events over the mean of the stocks at both ends, as the NHS publishes leaver rates. It may exceed 1. Those who joined within the
         * year are among them, so they are exposed from the day on which they come.
         */
        CENTRAL_RATE,
        /** The share of those there at the start whom it befalls within the year: 1 less a stability index. */
        YEARLY_CHANCE
    }

    /** From an age on, until the next that is named. */
    public record ModelRate(
            @NotNull @Min(ModelBand.YOUNGEST) @Max(ModelBand.OLDEST)
            Integer fromAge,

            @NotNull @DecimalMin("0") @DecimalMax("12") @Digits(integer = 2, fraction = 9)
            BigDecimal perYear) {}

    public ModelHazard {
        measure = Objects.requireNonNullElse(measure, RateMeasure.CENTRAL_RATE);
    }

    /** Per person and year. */
    double hazard(ModelRate rate) {
        double number = rate.perYear().doubleValue();
        return switch (measure) {
            case CENTRAL_RATE -> number;
            case YEARLY_CHANCE -> Hazard.ofYearlyChance(number).perYear();
        };
    }
}

package org.cadre.workforce.capacity.pathway;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.organisation.OrganisationResource;
import org.cadre.workforce.simulation.Precision;

/**
 * A day of a place that people walk through, to be simulated many times.
 *
 * @param closesAtMinute after opening; the overrun counts from then, and whoever is in or comes later is seen to the end
 * @param seed of the random numbers: the same seed gives the same days
 * @param replications how many days; leave it out with {@code precision}
 * @param precision how well a figure is to be known, where it is not said how many days
 * @param wish leave it out to hear only what such a day is like
 */
public record NewSimulation(
        @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE)
        String organisation,

        @NotBlank @Size(max = 200) String service,

        @NotNull @DecimalMin("1") @DecimalMax("10080") @Digits(integer = 5, fraction = 6)
        BigDecimal closesAtMinute,

        @NotNull @Min(0) @Max(NewSimulation.GREATEST_SEED) Long seed,
        @Min(NewSimulation.FEWEST_DAYS) @Max(1000) Integer replications,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Valid PathwayPrecision precision,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid PathwaySource> sources,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid PathwayTeam> teams,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid PathwayStep> steps,
        @Valid PathwayWish wish) {

    /** Every JSON reader keeps whole numbers up to it. */
    static final long GREATEST_SEED = 9_007_199_254_740_991L;

    static final int FEWEST_DAYS = 5;

    /** Refuses to guess how many days are meant. */
    void requireDays() {
        if (replications == null && precision == null) {
            throw DomainException.invalidField(
                    "replications",
                    "pathway-incomplete",
                    "Say how many days as replications, or how well a figure is to be known as precision");
        }
        if (replications != null && precision != null) {
            throw DomainException.invalidField(
                    "replications",
                    "pathway-superfluous",
                    "precision says how many days, so leave replications out, or precision");
        }
    }

    /** As many days as there can be. */
    int mostDays() {
        return precision == null ? replications : precision.mostReplications();
    }

    /** As few as may be asked for. */
    int fewestDays() {
        return precision == null ? FEWEST_DAYS : Precision.FEWEST;
    }

    /** How many days an answer is of. */
    int daysOf(SimulationAnswer answer) {
        return precision == null ? replications : answer.precision().replications();
    }

    /** What whoever asks for too much would ask for less of. */
    String fieldOfDays() {
        return precision == null ? "replications" : "precision/mostReplications";
    }
}

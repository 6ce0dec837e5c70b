package org.cadre.workforce.capacity.pathway;

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
import org.cadre.workforce.simulation.Shift;
import org.cadre.workforce.simulation.Team;

/** People, or places to sit, that serve one station or several, shift by shift. */
public record PathwayTeam(
        @NotBlank @Size(max = 100) String name,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid PathwayShift> shifts) {

    /** How many are on duty from a minute on, until the next shift; the last one stays until everybody has left. */
    public record PathwayShift(
            @NotNull @DecimalMin("0") @DecimalMax("10080") @Digits(integer = 5, fraction = 6)
            BigDecimal fromMinute,

            @NotNull @Min(0) @Max(10000) Integer staff) {}

    Team team() {
        return new Team(
                name,
                shifts.stream()
                        .map(shift -> new Shift(shift.fromMinute().doubleValue(), shift.staff()))
                        .toList());
    }
}

package org.cadre.workforce.planning.calibration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * People who are counted elsewhere from a year on, though nothing about them changed.
 *
 * @param year in whose history they moved out of the one and into the other
 * @param heads how many of those who moved in that year did so for this alone
 * @param source where it is said that they were counted otherwise
 */
public record Reclassification(
        @NotNull @Pattern(regexp = "[0-9]{4}/[0-9]{2}") String year,
        @NotNull @Valid ReclassifiedUnit from,
        @NotNull @Valid ReclassifiedUnit to,
        @NotNull @Min(1) @Max(10_000_000) Long heads,
        @NotBlank @Size(max = 500) String source) {

    /** A unit of a staff group. */
    public record ReclassifiedUnit(
            @NotBlank @Size(max = 100) String group,
            @NotBlank @Size(max = 100) String unit) {

        @Override
        public String toString() {
            return "%s, %s".formatted(group, unit);
        }
    }
}

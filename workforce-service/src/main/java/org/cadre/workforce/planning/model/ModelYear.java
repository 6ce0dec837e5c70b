package org.cadre.workforce.planning.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.cadre.workforce.forecast.rate.Movements;

/**
 * What happened to the people of a band in a year; all in heads.
 *
 * @param year such as 2025/26
 * @param movedIn from other bands and groups of the model, promotion included
 * @param movedOut to other bands and groups of the model, promotion included
 */
public record ModelYear(
        @NotNull @Pattern(regexp = "[0-9]{4}/[0-9]{2}") String year,
        @NotNull @Min(0) @Max(MOST) Long opening,
        @NotNull @Min(0) @Max(MOST) Long joiners,
        @NotNull @Min(0) @Max(MOST) Long leavers,
        @NotNull @Min(0) @Max(MOST) Long movedIn,
        @NotNull @Min(0) @Max(MOST) Long movedOut,
        @NotNull @Min(0) @Max(MOST) Long closing) {

    private static final int MOST = 10_000_000;

    /** As the engine takes them. */
    public Movements movements(String cell) {
        return new Movements(cell, opening, joiners, leavers, movedIn, movedOut, closing);
    }
}

package org.cadre.kit.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One value and the days on which it counts.
 *
 * @param validTo last day, included; empty for ever
 */
public record ReferenceItem<T>(String code, LocalDate validFrom, Optional<LocalDate> validTo, T body) {

    public boolean countsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}

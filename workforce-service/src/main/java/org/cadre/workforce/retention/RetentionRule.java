package org.cadre.workforce.retention;

import java.time.LocalDate;
import java.time.Period;

/**
 * The rule for one kind of record, as it counts on a day. Last days are included.
 *
 * @param keptFor from the last day of work or the day of the last change
 * @param keptAtMost the longest that an extension may make of it
 * @param warnedBefore how long before the last day the warning is due
 * @param waits how long after the warning nothing is removed, even if it came late
 */
record RetentionRule(Period keptFor, Period keptAtMost, Period warnedBefore, Period waits, Removal removal) {

    /** The last day on which the record is kept. */
    LocalDate keptUntil(LocalDate since, LocalDate extendedUntil) {
        var end = since.plus(keptFor);
        return extendedUntil == null || extendedUntil.isBefore(end) ? end : extendedUntil;
    }

    LocalDate warnedFrom(LocalDate keptUntil) {
        return keptUntil.minus(warnedBefore);
    }

    /** The first day on which the record may go. */
    LocalDate removableFrom(LocalDate keptUntil, LocalDate warnedOn) {
        var over = keptUntil.plusDays(1);
        var waited = warnedOn.plus(waits);
        return over.isBefore(waited) ? waited : over;
    }
}

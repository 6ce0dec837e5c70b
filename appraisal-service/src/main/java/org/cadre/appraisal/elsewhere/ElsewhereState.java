package org.cadre.appraisal.elsewhere;

import java.time.LocalDate;
import java.util.Optional;

/** How something that another service told stands on a day. */
public enum ElsewhereState {
    CURRENT,
    /** It counts, and its last day is near. */
    DUE,
    EXPIRED,
    /** Nobody told of it, which does not say that it is missing. */
    UNKNOWN;

    /**
     * Of something that had begun by the day.
     *
     * @param validUntil last day on which it counts, included; empty for ever
     * @param dueWithinDays how many days before its last day it is due
     */
    static ElsewhereState on(LocalDate day, Optional<LocalDate> validUntil, int dueWithinDays) {
        if (validUntil.filter(day::isAfter).isPresent()) {
            return EXPIRED;
        }
        return validUntil
                        .map(last -> last.minusDays(dueWithinDays))
                        .filter(due -> !day.isBefore(due))
                        .isPresent()
                ? DUE
                : CURRENT;
    }
}

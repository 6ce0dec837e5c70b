package org.cadre.workforce.exclusion;

import java.time.LocalDate;
import org.cadre.kit.problem.DomainException;

/**
 * From a day to a day, both included.
 *
 * @param to null for the time being
 */
record Days(LocalDate from, LocalDate to) {

    Days {
        if (to != null && to.isBefore(from)) {
            throw DomainException.invalidField("to", "exclusion-reversed", "must be %s or later".formatted(from));
        }
    }

    boolean include(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Days other) {
        return include(other.from) || other.include(from);
    }

    @Override
    public String toString() {
        return to == null ? "from %s on".formatted(from) : "from %s to %s".formatted(from, to);
    }
}

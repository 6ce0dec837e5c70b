package org.cadre.appraisal.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That a person has a link, without the link itself.
 *
 * @param lastUsedOn the last day on which somebody read the feed by it; empty while nobody has
 */
record CalendarLink(UUID id, UUID personId, long version, Instant madeAt, Optional<LocalDate> lastUsedOn) {

    boolean wasUsedOn(LocalDate day) {
        return lastUsedOn.filter(day::equals).isPresent();
    }
}

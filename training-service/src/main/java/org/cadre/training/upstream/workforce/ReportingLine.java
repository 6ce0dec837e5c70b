package org.cadre.training.upstream.workforce;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who manages a person in a post.
 *
 * @param managerId the line manager as a person
 * @param endsOn last day, included
 */
public record ReportingLine(UUID managerId, LocalDate startsOn, Optional<LocalDate> endsOn) {

    boolean countsOn(LocalDate day) {
        return !startsOn.isAfter(day) && endsOn.map(last -> !last.isBefore(day)).orElse(true);
    }
}

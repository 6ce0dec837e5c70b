package org.cadre.training.upstream.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A member of staff, past, present or to come.
 *
 * @param staffUid the number by which the person's own token names them
 */
public record Person(UUID personId, Optional<String> staffUid, List<Assignment> assignments) {

    /** The employers the person has on a day or will have after it. */
    public List<String> organisationsFrom(LocalDate day) {
        return assignments.stream()
                .filter(assignment -> assignment.hasNotEndedBy(day))
                .map(Assignment::organisation)
                .distinct()
                .toList();
    }
}

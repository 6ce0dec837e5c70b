package org.cadre.training.upstream.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A member of staff, past, present or to come. */
public record Person(UUID personId, List<Assignment> assignments, List<ReportingLine> reportingLines) {

    /** The employers the person has on a day or will have after it. */
    public List<String> organisationsFrom(LocalDate day) {
        return assignments.stream()
                .filter(assignment -> assignment.hasNotEndedBy(day))
                .map(Assignment::organisation)
                .distinct()
                .toList();
    }

    public boolean isManagedBy(UUID manager, LocalDate day) {
        return reportingLines.stream()
                .anyMatch(line -> line.countsOn(day) && line.managerId().equals(manager));
    }
}

package org.cadre.appraisal.upstream.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version of a framework with its competencies in their order.
 *
 * @param validFrom first day on which it counts; empty where a version before this one read it, and then it always counts
 * @param validTo last day, included; empty for ever
 */
public record Framework(
        String name,
        String version,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        List<Competency> competencies) {

    /** Something a person can be good at. */
    public record Competency(String code, String name) {}

    public Framework {
        competencies = List.copyOf(competencies);
    }

    public boolean countsOn(LocalDate day) {
        return validFrom.filter(day::isBefore).isEmpty()
                && validTo.filter(day::isAfter).isEmpty();
    }
}

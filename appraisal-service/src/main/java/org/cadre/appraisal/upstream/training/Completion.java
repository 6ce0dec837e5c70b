package org.cadre.appraisal.upstream.training;

import java.time.LocalDate;
import java.util.List;

/**
 * A statutory or mandatory training that a person completed.
 *
 * @param code of the training at its level
 * @param subject what it is about, whatever the level
 * @param covers codes of the same subject for which it counts as well
 * @param validUntil last day on which it counts, included
 */
public record Completion(
        String code, String subject, String name, List<String> covers, LocalDate completedOn, LocalDate validUntil) {

    public Completion {
        covers = List.copyOf(covers);
    }

    public boolean countsOn(LocalDate day) {
        return isKnownOn(day) && !day.isAfter(validUntil);
    }

    /** Whether it had been completed by that day, whatever became of it. */
    public boolean isKnownOn(LocalDate day) {
        return !day.isBefore(completedOn);
    }

    /** Whether it stands for a training, itself or one that it covers. */
    public boolean isFor(String training) {
        return code.equals(training) || covers.contains(training);
    }
}

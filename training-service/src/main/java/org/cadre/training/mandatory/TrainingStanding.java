package org.cadre.training.mandatory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How one training stands for a person.
 *
 * @param code of the training at its level
 * @param subject what it is about, whatever the level
 * @param completedOn day of the completion that counts longest; absent if none is known
 * @param validUntil last day on which that counts, included
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TrainingStanding(
        String code,
        String subject,
        String name,
        TrainingState state,
        Optional<LocalDate> completedOn,
        Optional<LocalDate> validUntil) {

    /**
     * All trainings on a day, by code. A higher level counts for the lower ones that it covers.
     *
     * @param dueWithinDays how many days before its last day a refresher is due
     */
    static List<TrainingStanding> on(
            LocalDate day, List<MandatorySubject> subjects, List<MandatoryTraining> completed, int dueWithinDays) {
        var byCode = subjects.stream().collect(Collectors.toMap(MandatorySubject::code, Function.identity()));
        return subjects.stream()
                .map(subject -> of(subject, day, best(subject, day, byCode, completed), dueWithinDays))
                .toList();
    }

    private static Optional<MandatoryTraining> best(
            MandatorySubject wanted,
            LocalDate day,
            Map<String, MandatorySubject> byCode,
            List<MandatoryTraining> completed) {
        return completed.stream()
                .filter(training -> !training.completedOn().isAfter(day))
                .filter(training -> Optional.ofNullable(byCode.get(training.code()))
                        .filter(subject -> subject.counts(wanted.code()))
                        .isPresent())
                .max(Comparator.comparing(MandatoryTraining::validUntil).thenComparing(MandatoryTraining::completedOn));
    }

    private static TrainingStanding of(
            MandatorySubject subject, LocalDate day, Optional<MandatoryTraining> best, int dueWithinDays) {
        return new TrainingStanding(
                subject.code(),
                subject.subject(),
                subject.name(),
                best.map(training -> state(training.validUntil(), day, dueWithinDays))
                        .orElse(TrainingState.NEVER),
                best.map(MandatoryTraining::completedOn),
                best.map(MandatoryTraining::validUntil));
    }

    private static TrainingState state(LocalDate validUntil, LocalDate day, int dueWithinDays) {
        if (day.isAfter(validUntil)) {
            return TrainingState.EXPIRED;
        }
        return day.isBefore(validUntil.minusDays(dueWithinDays)) ? TrainingState.CURRENT : TrainingState.DUE;
    }
}

package org.cadre.appraisal.elsewhere;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadre.appraisal.upstream.training.Completion;

/** What training told of one person's statutory and mandatory training, and what the national framework names. */
public record TrainingRecord(List<Completion> completions, List<NationalSubject> subjects, int dueWithinDays) {

    private static final Comparator<Completion> LASTING =
            Comparator.comparing(Completion::validUntil).thenComparing(Completion::completedOn);

    public TrainingRecord {
        completions = List.copyOf(completions);
        subjects = List.copyOf(subjects);
    }

    /** Whether something that was once completed counts no more, and nothing stands for it. */
    public boolean hasLapsedOn(LocalDate day) {
        return knownOn(day)
                .anyMatch(completion ->
                        completions.stream().noneMatch(other -> other.countsOn(day) && other.isFor(completion.code())));
    }

    /** Whether each subject of the national framework counts, and nothing has lapsed. Else it is not known whether all is done. */
    public boolean isCompleteOn(LocalDate day) {
        return !subjects.isEmpty()
                && !hasLapsedOn(day)
                && subjects.stream()
                        .allMatch(subject -> completions.stream()
                                .anyMatch(completion ->
                                        completion.subject().equals(subject.code()) && completion.countsOn(day)));
    }

    /** By subject; of each training the completion that counts longest, unless a higher level stands for it. */
    public List<TrainingStatus> on(LocalDate day) {
        var known = knownOn(day)
                .filter(completion -> knownOn(day).noneMatch(other -> standsFor(other, completion)))
                .map(completion -> TrainingStatus.of(completion, state(completion, day)));
        var unknown = subjects.stream()
                .filter(subject -> knownOn(day)
                        .noneMatch(completion -> completion.subject().equals(subject.code())))
                .map(TrainingStatus::unknown);
        return Stream.concat(known, unknown)
                .sorted(Comparator.comparing(TrainingStatus::subject).thenComparing(TrainingStatus::name))
                .toList();
    }

    private Stream<Completion> knownOn(LocalDate day) {
        return completions.stream().filter(completion -> completion.isKnownOn(day));
    }

    private ElsewhereState state(Completion completion, LocalDate day) {
        return ElsewhereState.on(day, Optional.of(completion.validUntil()), dueWithinDays);
    }

    /** A later completion of the same training, or one of a training that covers it and lasts as long. */
    private static boolean standsFor(Completion other, Completion completion) {
        if (other.code().equals(completion.code())) {
            return LASTING.compare(other, completion) > 0;
        }
        return other.covers().contains(completion.code()) && !other.validUntil().isBefore(completion.validUntil());
    }
}

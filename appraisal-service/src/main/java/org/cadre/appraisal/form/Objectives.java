package org.cadre.appraisal.form;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.appraisal.standard.AppraisalRules;
import org.cadre.appraisal.standard.Standards;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** The "what" of an appraisal. It is never added up with the "how". */
@Embeddable
public class Objectives {

    private static final int WHOLE = 100;

    /** From where an objective came, and what it was called there. */
    private record Origin(UUID from, @Personal String title) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    @ElementCollection
    @CollectionTable(name = "appraisal_objective", joinColumns = @JoinColumn(name = "appraisal_id"))
    @OrderColumn(name = "position")
    private List<Objective> objectives = new ArrayList<>();

    public List<Objective> all() {
        return List.copyOf(objectives);
    }

    public void replace(List<Objective> agreed, Standards standards) {
        requireAtMost(standards.rules().mostObjectives(), agreed.size());
        var offScale = IntStream.range(0, agreed.size())
                .filter(index -> agreed.get(index).rating() != null)
                .filter(index -> !standards.scale().has(agreed.get(index).rating()))
                .mapToObj(index -> Violation.ofField(
                        "objectives.%d.rating".formatted(index),
                        "rating-not-on-scale",
                        "The ratings of this year are %s".formatted(standards.scale())))
                .toList();
        if (!offScale.isEmpty()) {
            throw DomainException.invalid("ratings-invalid", "Some ratings cannot be taken; see errors", offScale);
        }
        objectives.clear();
        objectives.addAll(agreed);
    }

    static void requireAtMost(int most, int wanted) {
        if (wanted > most) {
            throw DomainException.invalidField(
                    "objectives", "objectives-too-many", "An appraisal has at most %d objectives".formatted(most));
        }
    }

    /** Refuses what this appraisal's organisation and year do not know: another priority, another origin. */
    public void requireLinks(List<Objective> agreed, Set<UUID> priorities) {
        var unknownPriorities = wrong(
                agreed,
                objective -> objective.priorityId() == null || priorities.contains(objective.priorityId()),
                "priorityId",
                "priority-unknown",
                "Neither the organisation nor the nation has this priority in the appraisal year");
        var wrong = Stream.of(
                        unknownPriorities,
                        madeUp(agreed, Objective::carriedOverFrom, "carriedOverFrom", "objective-not-carried-over"),
                        madeUp(agreed, Objective::agreedIn, "agreedIn", "objective-not-agreed-before"),
                        madeUp(agreed, Objective::proposedBy, "proposedBy", "objective-not-proposed"))
                .flatMap(all -> all)
                .toList();
        if (!wrong.isEmpty()) {
            throw DomainException.invalid("objective-links-invalid", "Some links cannot be taken; see errors", wrong);
        }
    }

    /** Each that is held keeps its origin once, and only under the title with which it came. */
    private Stream<Violation> madeUp(
            List<Objective> agreed, Function<Objective, UUID> origin, String field, String code) {
        var held = objectives.stream()
                .filter(objective -> origin.apply(objective) != null)
                .map(objective -> new Origin(origin.apply(objective), objective.title()))
                .collect(Collectors.toCollection(ArrayList::new));
        return wrong(
                agreed,
                objective -> origin.apply(objective) == null
                        || held.remove(new Origin(origin.apply(objective), objective.title())),
                field,
                code,
                "No objective of this title here came from there, or another one keeps it; leave it out, or carry over or"
                        + " take one first");
    }

    public void carryOver(List<Objective> earlier, Standards standards) {
        replace(Stream.concat(objectives.stream(), earlier.stream()).toList(), standards);
    }

    /** What should still be linked; nothing refuses it. */
    public Stream<Violation> withoutPriority() {
        return wrong(
                objectives,
                objective -> objective.priorityId() != null,
                "priorityId",
                "objective-without-priority",
                "It serves no organisational priority");
    }

    /** Where one has a weight, all have, and they add up to a hundred: one that is left out is asked for, not taken for zero. */
    public Stream<Violation> wronglyWeighted() {
        var weights = objectives.stream()
                .map(Objective::weight)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        if (weights.getCount() == 0) {
            return Stream.empty();
        }
        if (weights.getCount() < objectives.size()) {
            return wrong(
                    objectives,
                    objective -> objective.weight() != null,
                    "weight",
                    "weight-missing",
                    "Others have a weight; give it one, or take theirs away");
        }
        return weights.getSum() == WHOLE
                ? Stream.empty()
                : Stream.of(Violation.ofField(
                        "objectives",
                        "weights-not-100",
                        "The weights add up to %d and not to %d".formatted(weights.getSum(), WHOLE)));
    }

    static <T> Stream<Violation> wrong(List<T> all, Predicate<T> isRight, String field, String code, String detail) {
        return IntStream.range(0, all.size())
                .filter(index -> !isRight.test(all.get(index)))
                .mapToObj(index -> Violation.ofField("objectives.%d.%s".formatted(index, field), code, detail));
    }

    void clear() {
        objectives.clear();
    }

    public Stream<Violation> missing(AppraisalRules rules) {
        var few = objectives.size() < rules.fewestObjectives()
                ? Stream.of(Violation.ofField(
                        "objectives",
                        "objectives-too-few",
                        "%d objectives of at least %d".formatted(objectives.size(), rules.fewestObjectives())))
                : Stream.<Violation>empty();
        var unfinished = IntStream.range(0, objectives.size())
                .boxed()
                .flatMap(index -> objectives.get(index).missing(index));
        return Stream.of(few, unfinished, wronglyWeighted()).flatMap(all -> all);
    }
}

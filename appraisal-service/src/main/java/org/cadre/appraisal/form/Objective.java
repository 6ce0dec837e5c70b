package org.cadre.appraisal.form;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.problem.Violation;

/**
 * Something to achieve, and what became of it.
 *
 * @param measure how one sees that it was achieved
 * @param outcome null until it is written
 * @param rating null until it is rated
 * @param priorityId the organisational priority it serves, or null
 * @param carriedOverFrom the earlier appraisal it comes from, or null
 * @param edi whether it is one for equality, diversity and inclusion; null where nobody has said so
 * @param agreedIn the earlier appraisal in which it was agreed for this one, or null
 * @param proposedBy who proposed it before the meeting, or null
 * @param weight parts of a hundred, or null where it has none, which is not zero
 */
@Embeddable
public record Objective(
        @Personal String title,
        @Personal String measure,
        LocalDate dueOn,
        @Personal String outcome,
        @Personal Integer rating,
        UUID priorityId,
        UUID carriedOverFrom,
        Boolean edi,
        UUID agreedIn,
        UUID proposedBy,
        @Personal Integer weight) {

    public Objective(String title, String measure, LocalDate dueOn, String outcome, Integer rating) {
        this(title, measure, dueOn, outcome, rating, null, null, null, null, null, null);
    }

    public boolean servesEdi() {
        return Boolean.TRUE.equals(edi);
    }

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    /** The same aim for another year: what became of it stays where it was written. */
    public Objective carriedOver(UUID from, LocalDate due, Set<UUID> priorities) {
        var counts = priorityId != null && priorities.contains(priorityId);
        return new Objective(title, measure, due, null, null, counts ? priorityId : null, from, edi, null, null, null);
    }

    Stream<Violation> missing(int index) {
        var at = "objectives.%d.".formatted(index);
        var noOutcome = outcome == null || outcome.isBlank()
                ? Stream.of(Violation.ofField(
                        at + "outcome", "outcome-missing", "Objective %d has no outcome".formatted(index + 1)))
                : Stream.<Violation>empty();
        var noRating = rating == null
                ? Stream.of(Violation.ofField(
                        at + "rating", "rating-missing", "Objective %d is not rated".formatted(index + 1)))
                : Stream.<Violation>empty();
        return Stream.concat(noOutcome, noRating);
    }
}

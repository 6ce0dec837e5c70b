package org.cadre.appraisal.form;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** From which day to which an objective may be due, both included. */
public record ObjectiveDays(LocalDate first, LocalDate last) {

    /**
     * Refuses all that are due on another day.
     *
     * @param code of the problem
     * @param due the day of each objective, in their order
     */
    public void require(String code, List<LocalDate> due) {
        var wrong = IntStream.range(0, due.size())
                .boxed()
                .flatMap(index -> outside("objectives.%d.dueOn".formatted(index), due.get(index)))
                .toList();
        if (!wrong.isEmpty()) {
            throw DomainException.invalid(
                    code, "Some objectives are due on a day that cannot be taken; see errors", wrong);
        }
    }

    /** Refuses one day for all that are carried over. */
    public void require(LocalDate due) {
        outside("dueOn", due).findFirst().ifPresent(wrong -> {
            throw DomainException.invalidField("dueOn", wrong.code(), wrong.detail());
        });
    }

    private Stream<Violation> outside(String field, LocalDate due) {
        if (due.isBefore(first)) {
            return Stream.of(Violation.ofField(field, "objective-due-too-early", detail()));
        }
        return due.isAfter(last)
                ? Stream.of(Violation.ofField(field, "objective-due-too-late", detail()))
                : Stream.empty();
    }

    private String detail() {
        return "Give a day from %s to %s".formatted(first, last);
    }
}

package org.cadre.appraisal.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.reference.ReferenceData;

/** On which days a cycle may lie: in its appraisal year, and some months before and after it. */
@ApplicationScoped
class DaysOfCycles {

    /**
     * @param monthsBefore how long before the first day of its appraisal year a cycle may start
     * @param monthsAfter how long after the last day of it a cycle may end
     */
    private record Rules(int monthsBefore, int monthsAfter) {}

    private final ReferenceData reference;

    DaysOfCycles(ReferenceData reference) {
        this.reference = reference;
    }

    void require(AppraisalYear year, Period period) {
        var allowed = allowedIn(year);
        var wrong = Stream.of(
                        outside("startsOn", period.startsOn(), allowed), outside("endsOn", period.endsOn(), allowed))
                .flatMap(Optional::stream)
                .toList();
        if (!wrong.isEmpty()) {
            throw DomainException.invalid(
                    "cycle-outside-year",
                    "A cycle of %s lies from %s to %s; see errors"
                            .formatted(year, allowed.startsOn(), allowed.endsOn()),
                    wrong);
        }
    }

    private Period allowedIn(AppraisalYear year) {
        var rules = reference
                .find(year.firstDay(), "cycle-period-rules", "STANDARD", Rules.class)
                .orElseThrow()
                .body();
        return new Period(
                year.firstDay().minusMonths(rules.monthsBefore()),
                year.lastDay().plusMonths(rules.monthsAfter()));
    }

    private static Optional<Violation> outside(String field, LocalDate day, Period allowed) {
        var detail = "Give a day from %s to %s".formatted(allowed.startsOn(), allowed.endsOn());
        if (day.isBefore(allowed.startsOn())) {
            return Optional.of(Violation.ofField(field, "cycle-day-too-early", detail));
        }
        return allowed.isOverBy(day)
                ? Optional.of(Violation.ofField(field, "cycle-day-too-late", detail))
                : Optional.empty();
    }
}

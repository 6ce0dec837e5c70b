package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;

/**
 * How far appraisals have come: in a cycle, in the line of a manager, and along the tree of organisations. Today, or on the
 * day on which a cycle was closed.
 */
@ApplicationScoped
class Figures {

    static final String WHOLE = "";

    private final CycleTallies cycles;
    private final LineTallies lines;
    private final TreeTallies trees;
    private final NationalStandards standards;
    private final BusinessCalendar calendar;

    Figures(
            CycleTallies cycles,
            LineTallies lines,
            TreeTallies trees,
            NationalStandards standards,
            BusinessCalendar calendar) {
        this.cycles = cycles;
        this.lines = lines;
        this.trees = trees;
        this.standards = standards;
        this.calendar = calendar;
    }

    ProgressView of(KnownCycle cycle) {
        var tallies = cycles.of(cycle);
        return new ProgressView(
                cycle.id(),
                cycle.closedOn().orElse(null),
                Tally.byState(tallies),
                Tally.compliance(tallies, completedAfter(cycle)),
                cycle.closedOn()
                        .map(closed -> cycles.completedAfterClose(cycle.id()))
                        .orElse(null));
    }

    /** By the people directly under the manager; an empty key stands for the whole line. */
    Map<Optional<UUID>, Compliance> ofLine(KnownCycle cycle, UUID manager) {
        return lines.of(cycle, manager, calendar.today(), completedAfter(cycle));
    }

    /** The same for others than HR; a line that is not told is left out. */
    Map<Optional<UUID>, Compliance> ofLineAsTold(KnownCycle cycle, UUID manager) {
        return lines.asTold(cycle, manager, calendar.today(), completedAfter(cycle));
    }

    /** By the organisations directly under it; {@link #WHOLE} stands for all of them with itself. */
    Map<String, Compliance> ofTree(String organisation, int appraisalYear) {
        return trees.under(
                organisation, new AppraisalYear(appraisalYear), calendar.today(), complianceMonths(appraisalYear));
    }

    static Compliance none() {
        return Tally.compliance(List.of(), LocalDate.MAX);
    }

    /** The last day on which an appraisal was completed too long ago to count. */
    private LocalDate completedAfter(KnownCycle cycle) {
        return lastDay(cycle.appraisalYear(), cycle.closedOn()).minusMonths(complianceMonths(cycle.appraisalYear()));
    }

    private int complianceMonths(int appraisalYear) {
        var year = new AppraisalYear(appraisalYear);
        return standards
                .of(year)
                .orElseThrow(() -> DomainException.invalidField(
                        "appraisalYear", "year-without-standards", "There is no standard appraisal for " + year))
                .rules()
                .complianceMonths();
    }

    /** The day whose figures are shown: today, unless the cycle was closed before or its year is over. */
    private LocalDate lastDay(int appraisalYear, Optional<LocalDate> closedOn) {
        var endOfYear = new AppraisalYear(appraisalYear + 1).firstDay().minusDays(1);
        return Stream.of(calendar.today(), endOfYear, closedOn.orElse(endOfYear))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}

package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;

/** How far appraisals have come today: in a cycle, in the line of a manager, and along the tree of organisations. */
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
        var tallies = cycles.of(cycle.id());
        return new ProgressView(
                cycle.id(), Tally.byState(tallies), Tally.compliance(tallies, completedAfter(cycle.appraisalYear())));
    }

    /** By the people directly under the manager; an empty key stands for the whole line. */
    Map<Optional<UUID>, Compliance> ofLine(KnownCycle cycle, UUID manager) {
        return lines.of(cycle, manager, calendar.today(), completedAfter(cycle.appraisalYear()));
    }

    boolean isAbove(UUID somebody, UUID manager, KnownCycle cycle) {
        return lines.isAbove(somebody, manager, cycle.organisation(), calendar.today());
    }

    /** By the organisations directly under it; {@link #WHOLE} stands for all of them with itself. */
    Map<String, Compliance> ofTree(String organisation, int appraisalYear) {
        var after = completedAfter(appraisalYear);
        return trees.under(organisation, appraisalYear, calendar.today()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, branch -> Tally.compliance(branch.getValue(), after)));
    }

    static Compliance none() {
        return Tally.compliance(List.of(), LocalDate.MAX);
    }

    /**
     * The last day on which an appraisal was completed too long ago to count, today or at the end of a year that is over:
     * the figures of a past year stay as they were.
     */
    private LocalDate completedAfter(int appraisalYear) {
        var year = new AppraisalYear(appraisalYear);
        var rules = standards
                .of(year)
                .orElseThrow(() -> DomainException.invalidField(
                        "appraisalYear", "year-without-standards", "There is no standard appraisal for " + year))
                .rules();
        var lastDay = new AppraisalYear(appraisalYear + 1).firstDay().minusDays(1);
        var day = calendar.today().isAfter(lastDay) ? lastDay : calendar.today();
        return day.minusMonths(rules.complianceMonths());
    }
}

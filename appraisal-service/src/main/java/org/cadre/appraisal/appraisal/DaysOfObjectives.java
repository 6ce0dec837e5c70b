package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.appraisal.form.ObjectiveDays;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.reference.ReferenceData;

/** On which days objectives may be due: from the cycle on, and some months beyond the year that they are for. */
@ApplicationScoped
class DaysOfObjectives {

    /** @param monthsAfterYear how long after the last day of its appraisal year an objective may be due */
    private record Rules(int monthsAfterYear) {}

    private final KnownCycles cycles;
    private final ReferenceData reference;

    DaysOfObjectives(KnownCycles cycles, ReferenceData reference) {
        this.cycles = cycles;
        this.reference = reference;
    }

    /** Those of what is appraised. */
    ObjectiveDays of(Appraisal appraisal) {
        var first = cycles.find(appraisal.cycleId()).orElseThrow().startsOn();
        return new ObjectiveDays(first, last(appraisal.year()));
    }

    /** Those of what is agreed for the year after. */
    ObjectiveDays after(Appraisal appraisal) {
        var next = appraisal.year().next();
        return new ObjectiveDays(next.firstDay(), last(next));
    }

    private LocalDate last(AppraisalYear year) {
        var rules = reference
                .find(year.firstDay(), "objective-day-rules", "STANDARD", Rules.class)
                .orElseThrow();
        return year.lastDay().plusMonths(rules.body().monthsAfterYear());
    }
}

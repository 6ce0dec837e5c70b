package org.cadre.appraisal.missing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.reference.ReferenceData;

/** From which day on a check-in is missing where there is none; reference data of the year says after how many months. */
@ApplicationScoped
public class MidYear {

    private static final String SET = "mid-year-rules";

    /** @param checkInAfterMonths counted from the first day of the cycle */
    record Rules(int checkInAfterMonths) {

        LocalDate of(KnownCycle cycle) {
            return after(cycle.startsOn());
        }

        LocalDate after(LocalDate firstDayOfCycle) {
            return firstDayOfCycle.plusMonths(checkInAfterMonths);
        }

        boolean hasComeBy(LocalDate day, KnownCycle cycle) {
            return !day.isBefore(of(cycle));
        }
    }

    private final ReferenceData reference;

    MidYear(ReferenceData reference) {
        this.reference = reference;
    }

    /** Empty for years that know no mid-year review. */
    Optional<Rules> rules(KnownCycle cycle) {
        return rules(new AppraisalYear(cycle.appraisalYear()));
    }

    /** By which day the first check-in of a cycle is due; empty for years that know no mid-year review. */
    public Optional<LocalDate> of(AppraisalYear year, LocalDate firstDayOfCycle) {
        return rules(year).map(known -> known.after(firstDayOfCycle));
    }

    private Optional<Rules> rules(AppraisalYear year) {
        return reference.on(year.firstDay(), SET, Rules.class).stream()
                .findFirst()
                .map(item -> item.body());
    }
}

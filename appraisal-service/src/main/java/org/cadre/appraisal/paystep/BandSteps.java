package org.cadre.appraisal.paystep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pay steps of a band.
 *
 * @param yearsBetweenSteps least years before each step, the first counted from the start in the band
 * @param reEarnable what is earned anew each year once the last step is reached; empty in most bands
 */
record BandSteps(List<Integer> yearsBetweenSteps, Optional<ReEarnable> reEarnable) {

    /** Part of the basic salary in per cent, both included. */
    record ReEarnable(int least, int most) {}

    BandSteps {
        yearsBetweenSteps = List.copyOf(yearsBetweenSteps);
    }

    /** The days of the steps for somebody who is in the band since a day. */
    List<LocalDate> stepsFrom(LocalDate inBandSince) {
        var days = new ArrayList<LocalDate>();
        var years = 0;
        for (var more : yearsBetweenSteps) {
            years += more;
            days.add(inBandSince.plusYears(years));
        }
        return days;
    }

    /** The first day on which pay is re-earned: a year after the last step. */
    Optional<LocalDate> reEarnableFrom(LocalDate inBandSince) {
        return reEarnable.map(part -> inBandSince.plusYears(yearsToTop() + 1L));
    }

    /** What falls on this day, if anything does. */
    Optional<PayStepKind> on(LocalDate day, LocalDate inBandSince) {
        if (stepsFrom(inBandSince).contains(day)) {
            return Optional.of(PayStepKind.PAY_STEP);
        }
        return reEarnableFrom(inBandSince)
                .filter(first -> !day.isBefore(first) && isAnniversary(day, inBandSince))
                .map(first -> PayStepKind.RE_EARNABLE);
    }

    private int yearsToTop() {
        return yearsBetweenSteps.stream().mapToInt(Integer::intValue).sum();
    }

    private static boolean isAnniversary(LocalDate day, LocalDate start) {
        return start.plusYears(day.getYear() - start.getYear()).equals(day);
    }
}

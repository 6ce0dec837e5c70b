package org.cadre.workforce.planning.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;

/** Says of a sum of staff, beside how many there are and are needed, what is the same in all futures. */
record SumTelling(RunSum sum, Horizon horizon, LocalDate startsOn) {

    /** @param interval of the last year in words, or why there is none */
    RunLine line(List<RunYear> years, String interval) {
        return new RunLine(
                sum.name(),
                sum.isTotal(),
                years,
                inWords(years.getLast()) + interval,
                sum.scope().group(),
                sum.scope().band(),
                sum.scope().organisation(),
                null,
                null);
    }

    /**
     * The end of a year.
     *
     * @param unfilled null where it is not known
     * @param costs null where they are not told
     */
    RunYear year(int year, RunFigure inPost, RunFigure demand, RunFigure gap, RunFigure unfilled, RunCosts costs) {
        var establishment = sum.isFunded() ? inPost.known(funded(year)) : null;
        return new RunYear(
                year + 1,
                startsOn.plusYears(year + 1L).minusDays(1),
                inPost,
                demand,
                gap,
                establishment,
                sum.isFunded() ? establishment.less(inPost) : null,
                sum.isCovered() ? inPost.known(covered(year)) : null,
                unfilled,
                costs,
                null);
    }

    /** Funded posts that bank and agency staff do not cover. */
    double posts(int year) {
        int last = lastStepOf(year);
        return Math.max(
                0,
                sum.sum(unit -> unit.need().funded().at(last))
                        - sum.sum(unit -> unit.need().cover().at(last)));
    }

    int lastStepOf(int year) {
        return (year + 1) * horizon.stepsPerYear() - 1;
    }

    private BigDecimal funded(int year) {
        return Rounded.of(sum.sum(unit -> unit.need().funded().at(lastStepOf(year))));
    }

    private BigDecimal covered(int year) {
        return Rounded.of(sum.sum(unit -> unit.need().cover().at(lastStepOf(year))));
    }

    private static String inWords(RunYear last) {
        return String.format(
                Locale.UK,
                "On %s %,.0f full-time equivalents are expected in post and %,.0f are needed, a gap of %,.0f. ",
                last.endsOn(),
                last.inPost().mean(),
                last.demand().mean(),
                last.gap().mean());
    }
}

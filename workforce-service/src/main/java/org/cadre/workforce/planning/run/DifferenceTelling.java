package org.cadre.workforce.planning.run;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.forecast.uncertainty.Ensemble;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;

/** Says what a run has more than another, line by line and year by year. */
record DifferenceTelling(List<RunSum> sums, Ensemble differences, LocalDate startsOn) {

    List<RunLine> lines() {
        return IntStream.range(0, sums.size()).mapToObj(this::line).toList();
    }

    private RunLine line(int at) {
        var sum = sums.get(at);
        var years = IntStream.range(0, differences.years())
                .mapToObj(year -> year(at, year))
                .toList();
        var last = years.getLast();
        return new RunLine(
                sum.name(),
                sum.isTotal(),
                years,
                DifferenceWords.of(sum.name(), last.endsOn(), last.inPost(), last.gap()),
                sum.scope().group(),
                sum.scope().band(),
                sum.scope().organisation(),
                null,
                null);
    }

    private RunYear year(int at, int year) {
        return new RunYear(
                year + 1,
                startsOn.plusYears(year + 1L).minusDays(1),
                RunFigure.of(differences.fte(at, year)),
                RunFigure.of(differences.required(at, year)),
                RunFigure.of(differences.gap(at, year)),
                null,
                null,
                null,
                null,
                CostTelling.of(sums, differences, at)
                        .map(costs -> costs.staff(year))
                        .orElse(null),
                null);
    }
}

package org.cadre.workforce.planning.run;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.forecast.uncertainty.Ensemble;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;

/**
 * Says what a run has more than another, line by line and year by year.
 *
 * @param expected of which no more than the mean of the differences is known
 */
record DifferenceTelling(List<RunSum> sums, List<RunSum> expected, Ensemble differences, LocalDate startsOn) {

    /** Of those that are expected each is made when it is read: there may be thousands of them. */
    List<RunLine> lines() {
        var known = IntStream.range(0, sums.size()).mapToObj(this::line).toList();
        int many = expected.size();
        return new MadeWhenRead<>(
                many + known.size(), at -> at < many ? expectedLine(expected.get(at)) : known.get(at - many));
    }

    private RunLine expectedLine(RunSum sum) {
        var means = differences.means();
        var unit = sum.staff().getFirst();
        var years = IntStream.range(0, differences.years())
                .mapToObj(year -> year(
                        year,
                        expected(means.fte(unit, year)),
                        expected(means.required(unit, year)),
                        expected(means.required(unit, year) - means.fte(unit, year)),
                        null))
                .toList();
        return line(sum, years, DifferenceWords.expected(sum, years.getLast()));
    }

    private static RunFigure expected(double mean) {
        return RunFigure.expected(Rounded.of(mean));
    }

    private RunLine line(int at) {
        var costs = CostTelling.of(sums, differences, at);
        var years = IntStream.range(0, differences.years())
                .mapToObj(year -> year(
                        year,
                        RunFigure.of(differences.fte(at, year)),
                        RunFigure.of(differences.required(at, year)),
                        RunFigure.of(differences.gap(at, year)),
                        costs.map(known -> known.staff(year)).orElse(null)))
                .toList();
        var last = years.getLast();
        var sum = sums.get(at);
        return line(sum, years, DifferenceWords.of(sum.name(), last.endsOn(), last.inPost(), last.gap()));
    }

    private static RunLine line(RunSum sum, List<RunYear> years, String inWords) {
        var scope = sum.scope();
        return new RunLine(
                sum.name(),
                sum.isTotal(),
                years,
                inWords,
                scope.group(),
                scope.band(),
                scope.organisation(),
                null,
                null);
    }

    private RunYear year(int year, RunFigure inPost, RunFigure demand, RunFigure gap, RunCosts costs) {
        var endsOn = startsOn.plusYears(year + 1L).minusDays(1);
        return new RunYear(year + 1, endsOn, inPost, demand, gap, null, null, null, null, costs, null);
    }
}

package org.cadre.workforce.planning.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.uncertainty.Ensemble;
import org.cadre.workforce.forecast.uncertainty.Tally;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;

/** Says what an ensemble holds, line by line and year by year. */
record RunTelling(List<RunSum> sums, Ensemble ensemble, Horizon horizon, LocalDate startsOn) {

    List<RunLine> lines() {
        var lines = IntStream.range(0, sums.size()).mapToObj(this::line).toList();
        return new ShortageRanks(sums, lines).ranked();
    }

    private RunLine line(int at) {
        var sum = sums.get(at);
        var years = IntStream.range(0, ensemble.years())
                .mapToObj(year -> year(at, year))
                .toList();
        return new RunLine(
                sum.name(),
                sum.isTotal(),
                years,
                inWords(at, years.getLast()),
                sum.scope().group(),
                sum.scope().band(),
                sum.scope().organisation(),
                null,
                null);
    }

    private RunYear year(int at, int year) {
        var sum = sums.get(at);
        var inPost = RunFigure.of(ensemble.fte(at, year));
        var establishment = sum.isFunded() ? RunFigure.of(Rounded.of(funded(sum, year))) : null;
        return new RunYear(
                year + 1,
                startsOn.plusYears(year + 1L).minusDays(1),
                inPost,
                RunFigure.of(ensemble.required(at, year)),
                RunFigure.of(ensemble.gap(at, year)),
                establishment,
                sum.isFunded() ? establishment.less(inPost) : null,
                sum.isCovered() ? RunFigure.of(Rounded.of(covered(sum, year))) : null,
                unfilled(at, year),
                CostTelling.of(sums, ensemble, at)
                        .map(costs -> costs.of(year, lastStepOf(year)))
                        .orElse(null),
                null);
    }

    private double funded(RunSum sum, int year) {
        return sum.sum(unit -> unit.need().funded().at(lastStepOf(year)));
    }

    private double covered(RunSum sum, int year) {
        return sum.sum(unit -> unit.need().cover().at(lastStepOf(year)));
    }

    private int lastStepOf(int year) {
        return (year + 1) * horizon.stepsPerYear() - 1;
    }

    /** Future by future: whoever is there beyond the posts in one of them fills none in another. */
    private RunFigure unfilled(int at, int year) {
        var sum = sums.get(at);
        if (!sum.isFunded() || !sum.isOfOneGroup()) {
            return null;
        }
        double posts = Math.max(0, funded(sum, year) - covered(sum, year));
        Tally inPost = ensemble.fte(at, year);
        return new RunFigure(
                Rounded.of(inPost.mean(staff -> Math.max(0, posts - staff))),
                Rounded.of(Math.max(0, posts - inPost.quantile(0.9))),
                Rounded.of(Math.max(0, posts - inPost.quantile(0.5))),
                Rounded.of(Math.max(0, posts - inPost.quantile(0.1))));
    }

    private String inWords(int at, RunYear last) {
        var inPost = ensemble.fte(at, last.year() - 1);
        return String.format(
                Locale.UK,
                "On %s %,.0f full-time equivalents are expected in post and %,.0f are needed, a gap of %,.0f. In post: %s With other draws the expected figure would be some %,.1f more or less.",
                last.endsOn(),
                last.inPost().mean(),
                last.demand().mean(),
                last.gap().mean(),
                inPost.interval().inWords(),
                inPost.error());
    }
}

package org.cadre.workforce.planning.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.uncertainty.Ensemble;
import org.cadre.workforce.forecast.uncertainty.Tally;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;

/**
 * Says what an ensemble holds, line by line and year by year.
 *
 * @param sums that have lines of the ensemble
 * @param expected of which the ensemble holds what is expected alone
 */
record RunTelling(List<RunSum> sums, List<RunSum> expected, Ensemble ensemble, Horizon horizon, LocalDate startsOn) {

    /** Of those that are expected each is made when it is read: there may be thousands of them. */
    List<RunLine> lines() {
        var all = Stream.concat(expected.stream(), sums.stream()).toList();
        var known = IntStream.range(0, sums.size()).mapToObj(this::line).toList();
        int many = expected.size();
        var lines = new MadeWhenRead<>(all.size(), at -> at < many ? expectedLine(at) : known.get(at - many));
        return new ShortageRanks(all, lines).ranked();
    }

    private RunLine expectedLine(int at) {
        return new ExpectedTelling(telling(expected.get(at)), ensemble.means()).line();
    }

    private SumTelling telling(RunSum sum) {
        return new SumTelling(sum, horizon, startsOn);
    }

    private RunLine line(int at) {
        var telling = telling(sums.get(at));
        var years = IntStream.range(0, ensemble.years())
                .mapToObj(year -> year(at, telling, year))
                .toList();
        return telling.line(years, known(ensemble.fte(at, ensemble.years() - 1)));
    }

    /** How well those in post are known, and how well that is. */
    private static String known(Tally inPost) {
        return "In post: %s With other draws the expected figure would be some %s more or less."
                .formatted(inPost.interval().inWords(), String.format(Locale.UK, "%,.1f", inPost.error()));
    }

    private RunYear year(int at, SumTelling telling, int year) {
        return telling.year(
                year,
                RunFigure.of(ensemble.fte(at, year)),
                RunFigure.of(ensemble.required(at, year)),
                RunFigure.of(ensemble.gap(at, year)),
                unfilled(at, telling, year),
                CostTelling.of(sums, ensemble, at)
                        .map(costs -> costs.of(year, telling.lastStepOf(year)))
                        .orElse(null));
    }

    /** Future by future: whoever is there beyond the posts in one of them fills none in another. */
    private RunFigure unfilled(int at, SumTelling telling, int year) {
        var sum = sums.get(at);
        if (!sum.isFunded() || !sum.isOfOneGroup()) {
            return null;
        }
        double posts = telling.posts(year);
        Tally inPost = ensemble.fte(at, year);
        return new RunFigure(
                Rounded.of(inPost.mean(staff -> Math.max(0, posts - staff))),
                Rounded.of(Math.max(0, posts - inPost.quantile(0.9))),
                Rounded.of(Math.max(0, posts - inPost.quantile(0.5))),
                Rounded.of(Math.max(0, posts - inPost.quantile(0.1))));
    }
}

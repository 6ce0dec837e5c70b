package org.cadre.workforce.forecast.goal;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.forecast.goal.Answer.Mix;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Need;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Small;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Worth;

/** Needs of a thousand people that grow, and mixes that meet them; another seed gives others. */
final class Mixes {

    private static final Horizon FIVE = Horizon.years(5);

    private Mixes() {}

    static Hazards leaving() {
        return Hazards.none(Grades.ONE).with(Risk.LEAVE, .1);
    }

    /** Who earn 40,000 pounds, and of whom more are required each year. */
    static Unit needing(Unit unit, int seed) {
        var required = IntStream.range(0, 5)
                .mapToDouble(step -> 950 + 40 * step + 60 * Small.number(seed, 1, step))
                .toArray();
        return unit.with(new Need(Series.of("required", required), Series.NOUGHT, Series.NOUGHT))
                .with(new Worth(Cells.all("participation", Grades.ONE, 1), Cells.all("pay", Grades.ONE, 10_000)));
    }

    static Option recruits(Unit unit, int seed) {
        var response = Response.ofIntake("Nurses", needing(unit, seed), Grades.oneEachStep(Grades.ONE), FIVE);
        return new Option("recruits", Series.of("most", 150), Series.of("price", 3_000), response, 1);
    }

    /** What is required beyond those in post and the agency's, once the mix is in the plan. */
    static List<Double> gaps(Unit unit, Mix mix, Horizon horizon) {
        var heads = mix.bought().get("recruits").stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        var joining =
                Grades.oneEachStep(Grades.ONE).with(Series.of("heads", heads).after(1));
        var figures = new Projection(horizon)
                .of(unit.with(unit.flows().with(Joiners.planned(joining))))
                .figures();
        return IntStream.range(1, horizon.steps())
                .mapToObj(step ->
                        figures.get(step).gap() - mix.bought().get("agency").get(step))
                .toList();
    }

    /** The costs of other mixes that meet the need: with other recruits, and what is then missing from an agency. */
    static List<Double> others(Lack lack, List<Option> options, Mix mix, int seed) {
        return IntStream.range(0, 100)
                .mapToObj(other -> other(lack, options, mix, 1_000 * seed + other))
                .toList();
    }

    private static double other(Lack lack, List<Option> options, Mix mix, int seed) {
        var recruits = IntStream.range(0, 5)
                .mapToDouble(step -> other(mix.bought().get("recruits").get(step), seed, step))
                .toArray();
        double cost = 0;
        for (int step = 0; step < 5; step++) {
            double missing = lack.fte().get(step);
            for (int at = 0; at <= step; at++) {
                missing -= recruits[at] * options.getFirst().fte("Nurses", at, step);
                cost += recruits[at] * options.getFirst().cost(at, step);
            }
            double agency = step < lack.from() ? 0 : Math.max(0, missing);
            cost += agency * options.getLast().cost(step, step);
        }
        return cost;
    }

    /** Near it for half of the seeds, anything that can be had for the others. */
    private static double other(double bought, int seed, int step) {
        double number = Small.number(seed, 2, step);
        double near = bought + 20 * (number - .5);
        return seed % 2 == 0 ? Math.clamp(near, 0, 150) : 150 * number;
    }
}

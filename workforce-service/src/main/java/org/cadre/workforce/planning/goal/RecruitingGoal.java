package org.cadre.workforce.planning.goal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cadre.workforce.capacity.study.Located;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.chance.NormalQuantile;
import org.cadre.workforce.forecast.flow.Outlook;
import org.cadre.workforce.forecast.goal.Recruiting;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalLimit;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalRecruited;
import org.cadre.workforce.planning.goal.GoalFindings.GoalObstacles;

/** The same number of recruits in each year, in closed form; what is told of it comes from a projection with them. */
final class RecruitingGoal {

    private final GoalOutset outset;
    private final GoalRecruiting recruiting;
    private final GoalPoint point;
    private final int step;
    private final Unit unit;

    RecruitingGoal(GoalOutset outset, GoalTarget target, GoalRecruiting recruiting) {
        this.outset = outset;
        this.recruiting = recruiting;
        step = outset.lastStepOf(target.byYear());
        point = new GoalPoint(target, target.byYear(), outset.wanted(target, step));
        unit = outset.counting(target);
    }

    GoalFindings found() {
        var without = outset.outlook(unit, step);
        double needed = Located.at("recruiting", () -> needed(without));
        double most = recruiting.mostPerYear() == null
                ? Double.POSITIVE_INFINITY
                : recruiting.mostPerYear().doubleValue();
        double taken = Math.min(needed, most);
        var with = outset.outlook(with(taken), step);
        var outcome = point.outcome(without, with);
        boolean reached = needed <= most;
        return GoalFindings.ofRecruits(
                List.of(recruited(taken)),
                List.of(outcome),
                reached ? GoalObstacles.NONE : obstacles(needed, most, with),
                reached
                        ? words(needed) + point.inWords("With that", outcome)
                        : wordsOfLimit(needed, most) + point.inWords("With what it allows", outcome));
    }

    private double needed(Outlook without) {
        var engine = new Recruiting(unit, intake(1), outset.horizon(), step);
        if (recruiting.sure() != null) {
            return engine.reaching(point.wanted(), recruiting.sure().doubleValue());
        }
        return without.mean() >= point.wanted() ? 0 : engine.reaching(point.wanted());
    }

    /** So many a year from the first year on. */
    private Intake intake(double headsPerYear) {
        var heads = Series.of("heads", headsPerYear / outset.horizon().stepsPerYear())
                .after((recruiting.fromYear() - 1) * outset.horizon().stepsPerYear());
        int band = outset.band(unit.group(), recruiting.band());
        return outset.intake(unit, recruiting.route(), band, heads, recruiting.ages());
    }

    private Unit with(double headsPerYear) {
        return unit.with(unit.flows().with(unit.flows().joiners().and(intake(headsPerYear))));
    }

    private GoalRecruited recruited(double headsPerYear) {
        var years = new Double[outset.years()];
        Arrays.setAll(years, year -> year + 1 < recruiting.fromYear() ? 0 : headsPerYear);
        return new GoalRecruited(
                recruiting.band(), Arrays.stream(years).map(Rounded::of).toList());
    }

    /** Short of it are those who would have to be there besides, so that what is expected is, or what is sure enough. */
    private GoalObstacles obstacles(double needed, double most, Outlook with) {
        double number = recruiting.sure() == null
                ? 0
                : NormalQuantile.of(recruiting.sure().doubleValue());
        double low = with.mean() - number * with.standardDeviation();
        var limit = new GoalLimit(
                "mostPerYear", null, null, Rounded.of(most), Rounded.of(needed - most), Rounded.of(0), null);
        return GoalObstacles.of(point.shortfall(point.wanted() - low), List.of(limit));
    }

    private String words(double needed) {
        if (needed == 0) {
            return "No recruits besides those of the model are needed. ";
        }
        return String.format(
                Locale.UK, "%,.1f recruits a year are needed from year %d on. ", needed, recruiting.fromYear());
    }

    private static String wordsOfLimit(double needed, double most) {
        return String.format(
                Locale.UK,
                "Out of reach: mostPerYear allows %,.1f recruits a year, and %,.1f are needed. ",
                most,
                needed);
    }
}

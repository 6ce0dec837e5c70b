package org.cadre.workforce.planning.goal;

import java.util.List;
import java.util.Locale;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.forecast.flow.Outlook;
import org.cadre.workforce.forecast.goal.Retaining;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalLimit;
import org.cadre.workforce.planning.goal.GoalFindings.GoalObstacles;

/**
 * Fewer who leave, by one factor on the rate of leaving from a year on. It is that of a lever ({@code LEAVE}, {@code SCALE}), and
 * what is told of it is what a run with this lever expects.
 */
final class RetainingGoal {

    /** Six places of a factor are told. */
    private static final double TOLD = 1e6;

    /** So many floors are named. */
    private static final int FLOORS = 3;

    private final GoalOutset outset;
    private final GoalRetaining retaining;
    private final GoalTarget target;
    private final GoalPoint point;
    private final int step;
    private final int from;
    private final double least;

    RetainingGoal(GoalOutset outset, GoalTarget target, GoalRetaining retaining) {
        this.outset = outset;
        this.target = target;
        this.retaining = retaining;
        step = outset.lastStepOf(target.byYear());
        from = outset.lastStepOf(retaining.fromYear() - 1) + 1;
        least = retaining.leastFactor().doubleValue();
        point = new GoalPoint(target, target.byYear(), outset.wanted(target, step));
    }

    GoalFindings found() {
        boolean reached = at(least).mean() >= point.wanted();
        double factor = reached ? Math.max(least, toldFor(seek())) : least;
        var outcome = point.outcome(at(1), at(factor));
        return GoalFindings.ofRetention(
                Rounded.of(factor),
                List.of(outcome),
                reached ? GoalObstacles.NONE : obstacles(),
                reached
                        ? words(factor) + point.inWords("With that", outcome)
                        : wordsOfLimit() + point.inWords("With leastFactor", outcome));
    }

    private double seek() {
        return new Retaining(this::pulled, outset.horizon(), step).reaching(point.wanted());
    }

    /** As far as a factor is told, and never too large for the target. */
    private static double toldFor(double factor) {
        return Math.floor(factor * TOLD) / TOLD;
    }

    private Unit pulled(double factor) {
        return outset.counting(target, factor, from);
    }

    private Outlook at(double factor) {
        return outset.outlook(pulled(factor), step);
    }

    private boolean isNoughtEnough() {
        return at(0).mean() >= point.wanted();
    }

    /** The bound stands in the way where giving way would help: not if it is 0, or the rate at a floor of the scenario. */
    private GoalObstacles obstacles() {
        var shortfall = point.shortfall(point.wanted() - at(least).mean());
        double enough = isNoughtEnough() ? seek() : 0;
        double left = Math.max(0, point.wanted() - at(enough).mean());
        var limit = new GoalLimit(
                "leastFactor", null, null, Rounded.of(least), Rounded.of(least - enough), Rounded.of(left), null);
        boolean helps = limit.left().compareTo(shortfall.fte()) < 0;
        return GoalObstacles.of(shortfall, helps ? List.of(limit) : List.of());
    }

    private String words(double factor) {
        if (factor == 1) {
            return "Nobody need stay who would leave. ";
        }
        return String.format(
                Locale.UK,
                "The rate of leaving has to be %.1f %% lower from year %d on: multiplied by %.4f. ",
                100 * (1 - factor),
                retaining.fromYear(),
                factor);
    }

    private String wordsOfLimit() {
        if (!isNoughtEnough()) {
            return wordsOfNought(outset.floorsOfLeaving(target, from, step));
        }
        return String.format(
                Locale.UK,
                "Out of reach: leastFactor allows the rate of leaving to be multiplied by %.4f, and it has to be %.4f. ",
                least,
                seek());
    }

    /** At a factor of 0 nobody leaves but by a floor, which comes after it. */
    private String wordsOfNought(List<String> floors) {
        var nought = floors.isEmpty() ? "if nobody left" : "with the rate of leaving multiplied by 0";
        var kept = floors.isEmpty()
                ? ""
                : "the scenario has a floor on that rate (%s), and ".formatted(Listed.first(FLOORS, floors));
        return String.format(
                Locale.UK,
                "Out of reach: even %s from year %d on, %,.1f full-time equivalents would be missing, because %sretirement, death, moves and too few joiners remain. ",
                nought,
                retaining.fromYear(),
                point.wanted() - at(0).mean(),
                kept);
    }
}

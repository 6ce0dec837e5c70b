package org.cadre.workforce.planning.goal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.forecast.flow.Outlook;
import org.cadre.workforce.forecast.goal.Retaining;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalLimit;
import org.cadre.workforce.planning.goal.GoalFindings.GoalObstacles;

/** Fewer who leave, by one factor on the rate of leaving from a year on. */
final class RetainingGoal {

    private final GoalOutset outset;
    private final GoalRetaining retaining;
    private final GoalPoint point;
    private final int step;
    private final int from;
    private final double least;
    private final Unit unit;

    RetainingGoal(GoalOutset outset, GoalTarget target, GoalRetaining retaining) {
        this.outset = outset;
        this.retaining = retaining;
        step = outset.lastStepOf(target.byYear());
        from = outset.lastStepOf(retaining.fromYear() - 1) + 1;
        least = retaining.leastFactor().doubleValue();
        point = new GoalPoint(target, target.byYear(), outset.wanted(target, step));
        unit = outset.counting(target);
    }

    GoalFindings found() {
        boolean reached = at(least).mean() >= point.wanted();
        double factor = reached ? Math.max(least, seek()) : least;
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
        return new Retaining(List.of(unit), outset.horizon(), from, step).reaching(point.wanted());
    }

    private Outlook at(double factor) {
        var leaving = new double[outset.horizon().steps()];
        Arrays.setAll(leaving, each -> each < from ? 1 : factor);
        return outset.outlook(unit, Factors.none(outset.horizon()).and(Aim.LEAVE, leaving), step);
    }

    private boolean isEnoughIfNobodyLeft() {
        return at(0).mean() >= point.wanted();
    }

    /** The bound stands in the way as far as giving way would help at all. */
    private GoalObstacles obstacles() {
        var shortfall = point.shortfall(point.wanted() - at(least).mean());
        double enough = isEnoughIfNobodyLeft() ? seek() : 0;
        double left = Math.max(0, point.wanted() - at(enough).mean());
        var limit = new GoalLimit(
                "leastFactor", null, null, Rounded.of(least), Rounded.of(least - enough), Rounded.of(left), null);
        return GoalObstacles.of(shortfall, least == 0 ? List.of() : List.of(limit));
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
        if (!isEnoughIfNobodyLeft()) {
            return String.format(
                    Locale.UK,
                    "Out of reach: even if nobody left from year %d on, %,.1f full-time equivalents would be missing, because retirement, death, moves and too few joiners remain. ",
                    retaining.fromYear(),
                    point.wanted() - at(0).mean());
        }
        return String.format(
                Locale.UK,
                "Out of reach: leastFactor allows the rate of leaving to be multiplied by %.4f, and it has to be %.4f. ",
                least,
                seek());
    }
}

package org.cadre.workforce.planning.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.forecast.goal.Answer;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalLimit;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalOutcome;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalRecruited;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalShortfall;
import org.cadre.workforce.planning.goal.GoalFindings.GoalObstacles;

/** What is read out of a mix: years are counted from 1, and of long lists the first are named. */
final class MixWords {

    private static final int NAMED = 5;

    private MixWords() {}

    static GoalLimit limit(Answer.Limit limit, Horizon horizon) {
        int steps = horizon.stepsPerYear();
        return new GoalLimit(
                limit.name(),
                limit.step() / steps + 1,
                steps == 1 ? null : limit.step() % steps + 1,
                Rounded.of(limit.most()),
                Rounded.of(limit.more()),
                Rounded.of(limit.left()));
    }

    static String of(List<GoalRecruited> recruited, double cost, List<GoalOutcome> outcomes) {
        return String.format(
                Locale.UK,
                "The cheapest mix is %s, for £%,.0f in all. It meets every target in expectation; the least likely of them by chance alone in %.0f of 100 futures, if rates and demand are as the model says.",
                named(recruited.stream().map(MixWords::words).toList()),
                cost,
                outcomes.stream()
                        .map(GoalOutcome::chance)
                        .mapToDouble(chance -> 100 * chance.doubleValue())
                        .min()
                        .orElseThrow());
    }

    private static String words(GoalRecruited recruited) {
        var heads = recruited.headsPerYear().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return String.format(Locale.UK, "%,.1f of %s", heads, recruited.name());
    }

    static String of(GoalObstacles obstacles) {
        var missing = named(obstacles.shortfalls().stream().map(MixWords::words).toList());
        var held = obstacles.limits().isEmpty()
                ? "No single limit would help if it gave way"
                : named(obstacles.limits().stream().map(MixWords::words).toList());
        var tried = obstacles.notTried() == 0
                ? ""
                : " %d more limits are used up and were not looked at.".formatted(obstacles.notTried());
        var closes = obstacles.closesInYear() == null
                ? "In none of the years looked at every target could be met."
                : "From the end of year %d on every target could be met.".formatted(obstacles.closesInYear());
        return "Out of reach. %s. %s.%s %s".formatted(missing, held, tried, closes);
    }

    private static String words(GoalShortfall shortfall) {
        var staff = shortfall.band() == null
                ? shortfall.group()
                : "%s of %s".formatted(shortfall.band(), shortfall.group());
        return String.format(
                Locale.UK,
                "%s would be %,.1f full-time equivalents short at the end of year %d",
                staff,
                shortfall.fte(),
                shortfall.year());
    }

    private static String words(GoalLimit limit) {
        var when = limit.step() == null
                ? "year " + limit.year()
                : "step %d of year %d".formatted(limit.step(), limit.year());
        var then = limit.left().signum() == 0
                ? "every target would be met"
                : String.format(Locale.UK, "%,.1f would be missing", limit.left());
        return String.format(
                Locale.UK,
                "%s is limited to %,.1f in %s; with %,.1f more of it %s",
                limit.name(),
                limit.most(),
                when,
                limit.more(),
                then);
    }

    private static String named(List<String> parts) {
        var first = parts.stream().limit(NAMED).collect(Collectors.joining("; "));
        return parts.size() <= NAMED ? first : "%s; and %d more".formatted(first, parts.size() - NAMED);
    }
}

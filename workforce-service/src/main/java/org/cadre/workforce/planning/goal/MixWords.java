package org.cadre.workforce.planning.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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

    /** Kinds of recruits in a mix. */
    private static final int RECRUITS = 5;

    /** Four such lists may stand in the words of one answer. */
    private static final int NAMED = 3;

    private MixWords() {}

    static GoalLimit limit(Answer.Limit limit, Horizon horizon) {
        int steps = horizon.stepsPerYear();
        int year = limit.step() / steps + 1;
        if (limit.kind() == Answer.Kind.LEAD) {
            int lead = (int) limit.most() / steps;
            var sooner = Rounded.of(Math.ceil(limit.more() / steps));
            return new GoalLimit(limit.name(), year, null, Rounded.of(lead), sooner, Rounded.of(limit.left()), lead);
        }
        return new GoalLimit(
                limit.name(),
                year,
                steps == 1 ? null : limit.step() % steps + 1,
                Rounded.of(limit.most()),
                Rounded.of(limit.more()),
                Rounded.of(limit.left()),
                null);
    }

    static String of(List<GoalRecruited> recruited, double cost, List<GoalOutcome> outcomes) {
        return String.format(
                Locale.UK,
                "The cheapest mix is %s, for £%,.0f in all. It meets every target in expectation; the least likely of them by chance alone in %.0f of 100 futures, if rates and demand are as the model says.",
                Listed.first(RECRUITS, recruited.stream().map(MixWords::words).toList()),
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

    /**
     * @param tooEarly what is wanted before any recruits can come
     * @param even what would be missing even without any limit
     */
    static String of(GoalObstacles obstacles, List<GoalShortfall> tooEarly, double even) {
        var missing = named(obstacles.shortfalls().stream().map(MixWords::words).toList());
        var tried = obstacles.notTried() == 0
                ? ""
                : " %d more limits are used up and were not looked at.".formatted(obstacles.notTried());
        var closes = obstacles.closesInYear() == null
                ? "In none of the years looked at every target could be met."
                : "From the end of year %d on every target could be met.".formatted(obstacles.closesInYear());
        return "Out of reach. %s. %s%s.%s%s %s"
                .formatted(missing, late(tooEarly), held(obstacles, even), tried, together(obstacles), closes);
    }

    private static String late(List<GoalShortfall> tooEarly) {
        return tooEarly.isEmpty()
                ? ""
                : "None of the recruits can come in time for %s. "
                        .formatted(named(tooEarly.stream()
                                .map(each -> "%s at the end of year %d".formatted(staff(each), each.year()))
                                .toList()));
    }

    private static String held(GoalObstacles obstacles, double even) {
        if (!obstacles.limits().isEmpty()) {
            return named(obstacles.limits().stream().map(MixWords::words).toList());
        }
        return obstacles.together().isEmpty()
                ? String.format(
                        Locale.UK,
                        "Even without any limit %,.1f would be missing, because none of the recruits serves it",
                        even)
                : "No single limit would help if it gave way";
    }

    private static String together(GoalObstacles obstacles) {
        var together = obstacles.together();
        return together.isEmpty()
                ? ""
                : " These have to give way together, and then %s: %s."
                        .formatted(
                                then(together.getFirst()),
                                named(together.stream().map(MixWords::more).toList()));
    }

    private static String more(GoalLimit limit) {
        return limit.leadYears() == null
                ? String.format(
                        Locale.UK,
                        "%,.1f more of %s than %,.1f in %s",
                        limit.more(),
                        limit.name(),
                        limit.most(),
                        when(limit))
                : "%s %s sooner than %s after it is asked for"
                        .formatted(limit.name(), years(limit.more().intValue()), years(limit.leadYears()));
    }

    private static String words(GoalShortfall shortfall) {
        return String.format(
                Locale.UK,
                "%s would be %,.1f full-time equivalents short at the end of year %d",
                staff(shortfall),
                shortfall.fte(),
                shortfall.year());
    }

    private static String staff(GoalShortfall shortfall) {
        return shortfall.band() == null ? shortfall.group() : "%s of %s".formatted(shortfall.band(), shortfall.group());
    }

    private static String words(GoalLimit limit) {
        if (limit.leadYears() != null) {
            return "%s joins %s after it is asked for, in year %d at the soonest, and is wanted by the end of year %d; if it came %s sooner %s"
                    .formatted(
                            limit.name(),
                            years(limit.leadYears()),
                            limit.leadYears() + 1,
                            limit.year(),
                            years(limit.more().intValue()),
                            then(limit));
        }
        return String.format(
                Locale.UK,
                "%s is limited to %,.1f in %s; with %,.1f more of it %s",
                limit.name(),
                limit.most(),
                when(limit),
                limit.more(),
                then(limit));
    }

    private static String when(GoalLimit limit) {
        return limit.step() == null
                ? "year " + limit.year()
                : "step %d of year %d".formatted(limit.step(), limit.year());
    }

    private static String then(GoalLimit limit) {
        return limit.left().signum() == 0
                ? "every target would be met"
                : String.format(Locale.UK, "%,.1f would be missing", limit.left());
    }

    private static String years(int years) {
        return years == 1 ? "1 year" : years + " years";
    }

    private static String named(List<String> parts) {
        return Listed.first(NAMED, parts);
    }
}

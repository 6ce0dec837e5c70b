package org.cadre.workforce.planning.goal;

import java.math.BigDecimal;
import java.util.Locale;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.chance.NormalShare;
import org.cadre.workforce.forecast.flow.Outlook;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalOutcome;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalShortfall;

/** A target at the end of one year, and what is wanted there. */
record GoalPoint(GoalTarget target, int year, double wanted) {

    /** Fewer full-time equivalents than this are missing by rounding only. */
    private static final double ROUNDING = 1e-6;

    GoalOutcome outcome(Outlook without, Outlook with) {
        return new GoalOutcome(
                target.group(),
                target.band(),
                year,
                Rounded.of(wanted),
                Rounded.of(without.mean()),
                Rounded.of(with.mean()),
                Rounded.of(chance(with)));
    }

    /** Where it is not known what comes of it. */
    GoalOutcome outcome(Outlook without) {
        return new GoalOutcome(
                target.group(), target.band(), year, Rounded.of(wanted), Rounded.of(without.mean()), null, null);
    }

    GoalShortfall shortfall(double fte) {
        return new GoalShortfall(target.group(), target.band(), year, Rounded.of(fte));
    }

    /** That so many are there, by a normal number with the exact moments. */
    double chance(Outlook outlook) {
        double over = outlook.mean() - wanted;
        double deviation = outlook.standardDeviation();
        if (deviation < ROUNDING) {
            return over > -ROUNDING ? 1 : 0;
        }
        return NormalShare.of(over / deviation);
    }

    /** As it is read out, after what it is that leads to it. */
    String inWords(String with, GoalOutcome outcome) {
        return String.format(
                Locale.UK,
                "%s, at the end of year %d %,.1f full-time equivalents of %s are expected and %,.1f wanted; as things are it would be %,.1f. By chance alone that is met in %.0f of 100 futures, if rates and demand are as the model says.",
                with,
                year,
                outcome.expected(),
                target.staff(),
                wanted,
                outcome.without(),
                outcome.chance().multiply(BigDecimal.valueOf(100)));
    }
}

package org.cadre.workforce.planning.goal;

import java.math.BigDecimal;
import java.util.List;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalLimit;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalOutcome;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalRecruited;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalShortfall;
import org.cadre.workforce.planning.goal.GoalAnswer.GoalSolution;

/** What each way to a goal finds, before it is known what the others would have said. */
record GoalFindings(
        GoalSolution solution,
        List<GoalRecruited> recruits,
        BigDecimal leaverFactor,
        BigDecimal cost,
        List<GoalOutcome> outcomes,
        GoalObstacles obstacles,
        String inWords) {

    /**
     * What stands in the way.
     *
     * @param together limits none of which is enough alone
     * @param closesInYear or null
     */
    record GoalObstacles(
            List<GoalShortfall> shortfalls,
            List<GoalLimit> limits,
            int notTried,
            List<GoalLimit> together,
            Integer closesInYear) {

        static final GoalObstacles NONE = new GoalObstacles(List.of(), List.of(), 0, List.of(), null);

        /** That stand in the way of one measure. */
        static GoalObstacles of(GoalShortfall shortfall, List<GoalLimit> limits) {
            return new GoalObstacles(List.of(shortfall), limits, 0, List.of(), null);
        }
    }

    static GoalFindings ofRecruits(
            List<GoalRecruited> recruits, List<GoalOutcome> outcomes, GoalObstacles obstacles, String inWords) {
        return new GoalFindings(GoalSolution.CLOSED_FORM, recruits, null, null, outcomes, obstacles, inWords);
    }

    static GoalFindings ofRetention(
            BigDecimal factor, List<GoalOutcome> outcomes, GoalObstacles obstacles, String inWords) {
        return new GoalFindings(GoalSolution.HALVING, List.of(), factor, null, outcomes, obstacles, inWords);
    }

    static GoalFindings ofMix(
            List<GoalRecruited> recruits,
            BigDecimal cost,
            List<GoalOutcome> outcomes,
            GoalObstacles obstacles,
            String inWords) {
        return new GoalFindings(GoalSolution.LINEAR_PROGRAMME, recruits, null, cost, outcomes, obstacles, inWords);
    }

    GoalAnswer answer(String inputSha256) {
        return new GoalAnswer(
                inputSha256,
                solution,
                obstacles.shortfalls().isEmpty(),
                recruits,
                leaverFactor,
                cost,
                outcomes,
                obstacles.shortfalls(),
                obstacles.limits(),
                obstacles.notTried(),
                obstacles.together(),
                obstacles.closesInYear(),
                inWords);
    }
}

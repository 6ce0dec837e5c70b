package org.cadre.workforce.planning.goal;

import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;

/** What a goal asks of the server before it is answered. */
record GoalWork(NewGoal goal, GoalOutset outset) {

    /** Cells times steps times projections; so many take about a second. */
    static final long MOST_CELLS = 200_000_000;
    /** Kinds of recruits times steps: each is a number of the programme, which is solved up to some hundred times. */
    static final int MOST_NUMBERS = 300;

    /** Halvings, and a few more. */
    private static final int OF_RETAINING = 60;

    private static final int OF_RECRUITING = 6;

    /** To pull levers in a cell, and to reckon its chances anew, takes as long as so many steps of a projection. */
    private static final int PULLED = 100;

    void requireBounded() {
        long steps = outset.horizon().steps();
        long kinds = goal.mix() == null ? 0 : goal.mix().recruits().size();
        if (kinds * steps > MOST_NUMBERS) {
            throw DomainException.invalidField(
                    "mix/recruits",
                    "goal-too-large",
                    "%d kinds of recruits in %d steps are %d numbers; one goal seeks at most %d"
                            .formatted(kinds, steps, kinds * steps, MOST_NUMBERS));
        }
        long cells = goal.targets().stream()
                .mapToLong(target -> outset.unit(target.group()).shape().cells())
                .max()
                .orElseThrow();
        long work = cells * (steps * projections(kinds, steps) + pulled());
        if (work > MOST_CELLS) {
            throw DomainException.invalidField(
                    "years",
                    "goal-too-large",
                    "Cells (%d), steps (%d) and projections are %d together; one goal computes at most %d"
                            .formatted(cells, steps, work, MOST_CELLS));
        }
    }

    /** The lever on leaving is pulled anew each time, with all others, in each step in which they change. */
    private long pulled() {
        if (goal.retaining() == null) {
            return 0;
        }
        var flows = outset.unit(goal.targets().getFirst().group()).flows();
        long changes = IntStream.range(1, outset.horizon().steps())
                .filter(step -> flows.hazardsOf(step) != flows.hazardsOf(step - 1))
                .count();
        return OF_RETAINING * PULLED * (2 + changes);
    }

    private long projections(long kinds, long steps) {
        if (goal.mix() == null) {
            return goal.recruiting() == null ? OF_RETAINING : OF_RECRUITING;
        }
        int targets = goal.targets().size();
        return kinds * steps * (targets + 1) + 3L * targets * (1 + outset.years());
    }
}

package org.cadre.workforce.planning.goal;

import static org.cadre.workforce.planning.scenario.StaffMemory.rows;

import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.planning.model.NewPlanningModel;
import org.cadre.workforce.planning.scenario.GroupSize;
import org.cadre.workforce.planning.scenario.ScenarioLevers;
import org.cadre.workforce.planning.scenario.StaffMemory;

/**
 * What a goal holds at most while it is sought, in bytes, reckoned before any of it is built: the staff as the engine takes
 * them, one group on its way through time, and the programme of a mix.
 */
record GoalMemory(NewPlanningModel model, GoalQuestion question) {

    private static final double MEGABYTE = 1024 * 1024;

    /** Of a factor of the programme, as it is named and as it is solved. */
    private static final int FACTOR = 100;

    void requireBounded() {
        long bytes = bytes();
        if (bytes > StaffMemory.MOST_BYTES) {
            throw DomainException.invalidField(
                    "years",
                    "goal-too-large",
                    "The goal would hold %.1f MB for %d groups, %d steps, %d targets and %d kinds of recruits. One goal may hold %.0f MB; ask for fewer years, targets or kinds, or make models of fewer groups or steps a year"
                            .formatted(
                                    bytes / MEGABYTE,
                                    model.groups().size(),
                                    horizon().steps(),
                                    question.asked().targets().size(),
                                    kinds(),
                                    StaffMemory.MOST_BYTES / MEGABYTE));
        }
    }

    long bytes() {
        var staff = new StaffMemory(model, question.levers(), horizon());
        return staff.bytes()
                + staff.groups().stream().mapToLong(this::walk).max().orElse(0)
                + (question.asked().retaining() == null ? 0 : retained())
                + (question.asked().mix() == null ? 0 : responses() + programme());
    }

    /** The group of the target once more, with the lever that is sought. */
    private long retained() {
        var group = question.asked().targets().getFirst().group();
        var scenario = ScenarioLevers.of(model, question.levers()).scalingLeavers(group, 1, 0);
        var staff = new StaffMemory(model, scenario, horizon());
        return staff.groups().stream()
                .filter(size -> size.group().name().equals(group))
                .mapToLong(staff::units)
                .sum();
    }

    /** The stock of each step, and what a person will be worth by then. */
    private long walk(GroupSize group) {
        return rows(3L * steps() + 5 + 4 * group.chances(), group.cells());
    }

    /** What one of each kind, bought in each step, adds to each target and costs in each. */
    private long responses() {
        return kinds() * (targets() + 1) * rows(steps(), steps());
    }

    /** Each target and the budget in each step, for what is bought, what is missing and what is left over. */
    private long programme() {
        long rows = steps() * (targets() + 1);
        return rows(rows, kinds() * steps() + 2 * rows) + rows * kinds() * steps() / 2 * FACTOR;
    }

    private Horizon horizon() {
        int steps = model.stepsPerYear();
        return new Horizon(steps, question.asked().horizon() * steps);
    }

    private long steps() {
        return horizon().steps();
    }

    private long targets() {
        return question.asked().targets().size();
    }

    private long kinds() {
        return question.asked().mix() == null
                ? 0
                : question.asked().mix().recruits().size();
    }
}

package org.cadre.workforce.forecast.stock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cadre.workforce.forecast.flow.Outlook;

/**
 * Carries units through time in expectation. Each depends on nothing but itself: whoever has threads may project blocks
 * of units side by side, puts them together in their order, and has the same result to the last bit.
 */
public final class Projection {

    private final Horizon horizon;
    private final Factors factors;

    public Projection(Horizon horizon) {
        this(horizon, Factors.none(horizon));
    }

    public Projection(Horizon horizon, Factors factors) {
        this.horizon = horizon;
        this.factors = factors;
    }

    public Course of(Unit unit) {
        var walk = new Walk(unit.shape(), horizon.steps());
        walk.run(unit, horizon, factors);
        return Course.of(walk, unit, horizon, factors);
    }

    /** Heads that count for anything at the end of each step. */
    public double[] counted(Unit unit) {
        var walk = new Walk(unit.shape(), horizon.steps());
        walk.run(unit, horizon, factors);
        var counted = new double[horizon.steps()];
        Arrays.setAll(counted, step -> unit.worth().counted(walk.end(step), step));
        return counted;
    }

    /** The block of units from one place of the list on. */
    public List<Course> block(List<Unit> units, int from, int count) {
        return units.subList(from, Math.min(units.size(), from + count)).stream()
                .map(this::of)
                .toList();
    }

    /** Step by step, what all of them come to, added in the order of the list. */
    public static List<Figures> total(List<Course> courses) {
        var total = new ArrayList<>(courses.getFirst().figures());
        for (var course : courses.subList(1, courses.size())) {
            for (int step = 0; step < total.size(); step++) {
                total.set(step, total.get(step).plus(course.figures().get(step)));
            }
        }
        return total;
    }

    /**
     * What a figure is expected to be at the end of a step, the first being 0, and its variance by chance alone.
     *
     * @param weights what one person of each cell counts
     */
    public Outlook outlook(Unit unit, Cells weights, int step) {
        var walk = new Walk(unit.shape(), horizon.steps());
        walk.run(unit, horizon, factors);
        var variance =
                new Spread(unit.shape(), horizon.steps()).of(walk, unit, horizon, factors, weights.values(), step);
        return new Outlook(Sums.ofProducts(walk.end(step), weights.values()), variance);
    }
}

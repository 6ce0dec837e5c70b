package org.cadre.workforce.forecast.audit;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.chance.Draws;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.quantity.Quantity;

/**
 * An exact drawing of the units of a trust. A run depends on the units, the seed and its own number only: whoever has
 * threads may draw blocks of runs side by side, puts them together in their order, and has the same result.
 */
public record Audit(List<Unit> units, Horizon horizon, Factors factors, long seed) {

    static final int MOST_RUNS = 100_000;

    public Audit {
        units = List.copyOf(units);
    }

    /** Whether its people were counted: whole numbers in all cells. */
    public static boolean canCount(Unit unit) {
        return People.areWhole(unit.opening());
    }

    /** The runs from one number on. */
    public List<Trial> block(int from, int count) {
        Quantity.between("from", 0, MOST_RUNS, from);
        Quantity.between("count", 1, MOST_RUNS, count);
        var crowds =
                units.stream().map(unit -> new Crowd(unit, horizon, factors)).toList();
        return IntStream.range(from, from + count)
                .mapToObj(run -> trial(crowds, new Draws(seed, run)))
                .toList();
    }

    private Trial trial(List<Crowd> crowds, Draws draws) {
        var trial = new Trial(horizon.steps());
        for (var crowd : crowds) {
            crowd.run(draws, trial);
        }
        return trial;
    }
}

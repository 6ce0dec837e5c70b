package org.cadre.workforce.simulation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.cadre.workforce.chance.Draws;
import org.cadre.workforce.quantity.Quantity;

/**
 * Replications of a day. Each depends on the centre, the seed and its own number only: whoever has threads may run blocks
 * side by side and put them together in order, and gets the same study.
 */
public final class Simulation {

    static final int MOST_REPLICATIONS = 100_000;
    static final int FIRST_BLOCK = 20;

    private Simulation() {}

    public static Study study(Centre centre, long seed, int replications) {
        return new Study(centre, seed, days(centre, seed, 0, replications));
    }

    /**
     * As many replications as it takes until half the interval of a figure is no wider than this, and at most so many. The
     * next block is as large as the spread so far asks for.
     */
    public static Study untilKnown(
            Centre centre, long seed, ToDoubleFunction<DayFigures> figure, double halfWidth, int most) {
        Quantity.positive("halfWidth", halfWidth);
        Quantity.between("most", FIRST_BLOCK, MOST_REPLICATIONS, most);
        var study = study(centre, seed, FIRST_BLOCK);
        while (study.of(figure).halfWidth() > halfWidth && study.days().size() < most) {
            study = study.with(days(centre, seed, study.days().size(), nextBlock(study.of(figure), halfWidth, most)));
        }
        return study;
    }

    private static int nextBlock(Estimate soFar, double halfWidth, int most) {
        var needed = soFar.replications() * Math.pow(soFar.halfWidth() / halfWidth, 2);
        var block = Math.max(FIRST_BLOCK, needed - soFar.replications());
        return (int) Math.min(Math.ceil(block), most - soFar.replications());
    }

    /** The replications from one number on: a block that runs anywhere. */
    public static List<DayFigures> days(Centre centre, long seed, int from, int count) {
        Quantity.between("from", 0, MOST_REPLICATIONS, from);
        Quantity.between("replications", 1, MOST_REPLICATIONS, count);
        return IntStream.range(from, from + count)
                .mapToObj(replication -> Day.of(centre, new Draws(seed, replication)))
                .toList();
    }
}

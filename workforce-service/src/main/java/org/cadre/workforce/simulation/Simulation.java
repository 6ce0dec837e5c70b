package org.cadre.workforce.simulation;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.chance.Draws;
import org.cadre.workforce.quantity.Quantity;

/**
 * Replications of a day. Each depends on the centre, the seed and its own number only: whoever has threads may run blocks
 * side by side and put them together in order, and gets the same study.
 */
public final class Simulation {

    static final int MOST_REPLICATIONS = 100_000;
    static final int BATCH = 10;

    private Simulation() {}

    public static Study study(Centre centre, long seed, int replications) {
        return new Study(centre, seed, days(centre, seed, 0, replications));
    }

    /**
     * As many replications as it takes until a figure is known well enough: the fewest, and then batch after batch of one size.
     * It is the study of so many that whoever asks for them at once gets.
     */
    public static Study untilKnown(Centre centre, long seed, Precision wanted) {
        var study = study(centre, seed, Precision.FEWEST);
        while (wanted.goesOnAfter(study)) {
            var done = study.days().size();
            study = study.with(days(centre, seed, done, Math.min(BATCH, wanted.most() - done)));
        }
        return study;
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

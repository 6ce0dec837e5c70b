package org.cadre.workforce.simulation;

import java.util.Optional;
import java.util.function.Function;
import org.cadre.workforce.quantity.Quantity;

/**
 * How well a figure is to be known: half the width of its 95 % interval, and at most so many days to reach it. Whoever stops
 * as soon as an interval happens to be narrow finds it too narrow, and most of all after a few days, so there are at least
 * {@value #FEWEST}.
 *
 * @param measure nothing where there was nobody it could be of
 */
public record Precision(Function<Study, Optional<Estimate>> measure, double halfWidth, int most) {

    public static final int FEWEST = 30;

    public Precision {
        Quantity.positive("halfWidth", halfWidth);
        Quantity.between("most", FEWEST, Simulation.MOST_REPLICATIONS, most);
    }

    public boolean isReachedBy(Study study) {
        return measure.apply(study)
                .filter(known -> known.halfWidth() <= halfWidth)
                .isPresent();
    }

    boolean goesOnAfter(Study study) {
        return study.days().size() < most && !isReachedBy(study);
    }
}

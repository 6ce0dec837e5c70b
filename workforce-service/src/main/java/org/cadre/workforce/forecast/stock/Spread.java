package org.cadre.workforce.forecast.stock;

import java.util.Arrays;
import org.cadre.kit.problem.DomainException;

/**
 * How far chance alone may take a figure from what is expected of it: exactly, without drawing anything, and linear in
 * the number of cells. Everybody decides for themselves, so the variance is the sum over people of the mean of the square
 * of what they will be worth, less the square of its mean. The first is what the expected stock says of squared weights;
 * the second comes of a walk back from the step of the figure, which asks what a person of each cell will be worth then.
 * Of people who join by chance the second is not taken off: how many they are varies too.
 *
 * <p>Like a {@link Walk} it is made once and used often.
 */
final class Spread {

    private final Shape shape;
    private final double[] joining;
    private final Later[] later;

    Spread(Shape shape, int steps) {
        this.shape = shape;
        joining = new double[shape.cells()];
        later = new Later[steps];
    }

    /**
     * The variance of a figure at the end of a step of a walk that has been run.
     *
     * @param weights what one person of each cell counts; not to be changed afterwards
     */
    double of(Walk walk, Unit unit, Horizon horizon, Factors factors, double[] weights, int last) {
        var joiners = unit.flows().joiners();
        check(joiners);
        boolean planned = !joiners.areByChance() && !joiners.intakes().isEmpty();
        var worth = later(last);
        worth.ask(walk, unit, horizon, weights, planned);
        double variance = Sums.ofProducts(walk.end(last), weights, weights);
        for (int step = last; planned && step >= 0; step--) {
            variance -= ofPlanned(joiners, step, factors.at(Aim.JOINERS, step), worth.atEnd(step));
        }
        variance -= Sums.ofProducts(walk.start(0), worth.atStart(), worth.atStart());
        return Math.max(0, variance);
    }

    private Later later(int last) {
        if (later[last] == null) {
            later[last] = new Later(shape, last);
        }
        return later[last];
    }

    /** Refuses recruits whose number depends on who is there. */
    static void check(Joiners joiners) {
        if (!joiners.fillings().isEmpty()) {
            throw DomainException.invalid(
                    "chance-follows-vacancies",
                    "Recruitment that follows vacancies has no exact variance: draw the people by an audit, or plan their number.");
        }
    }

    /** In the bands that they join. */
    private double ofPlanned(Joiners joiners, int step, double factor, double[] worth) {
        int from = joiners.lowestBand() * shape.ages();
        int to = (joiners.highestBand() + 1) * shape.ages();
        joiners.addTo(joining, step, factor);
        double sum = Sums.ofProducts(joining, worth, worth, from, to);
        Arrays.fill(joining, from, to, 0);
        return sum;
    }
}

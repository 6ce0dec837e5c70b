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
    private double[] worth;
    private double[] before;

    Spread(Shape shape) {
        this.shape = shape;
        joining = new double[shape.cells()];
        worth = new double[shape.cells()];
        before = new double[shape.cells()];
    }

    /**
     * The variance of a figure at the end of a step of a walk that has been run.
     *
     * @param weights what one person of each cell counts
     */
    double of(Walk walk, Unit unit, Horizon horizon, Factors factors, double[] weights, int last) {
        check(unit.flows().joiners());
        System.arraycopy(weights, 0, worth, 0, worth.length);
        double variance = Sums.ofProducts(walk.end(last), weights, weights);
        for (int step = last; step >= 0; step--) {
            if (step < last && horizon.endsYear(step)) {
                Ageing.backward(worth, shape.ages());
            }
            variance -= ofPlanned(unit.flows().joiners(), step, factors.at(Aim.JOINERS, step));
            regrade(unit.flows().regrading());
            walk.chances(step).backward(worth, before, shape.ages());
            swap();
        }
        variance -= Sums.ofProducts(walk.start(0), worth, worth);
        return Math.max(0, variance);
    }

    private static void check(Joiners joiners) {
        if (!joiners.fillings().isEmpty()) {
            throw DomainException.invalid(
                    "chance-follows-vacancies",
                    "Recruitment that follows vacancies has no exact variance: draw the people by an audit, or plan their number.");
        }
    }

    private double ofPlanned(Joiners joiners, int step, double factor) {
        if (joiners.areByChance() || joiners.intakes().isEmpty()) {
            return 0;
        }
        Arrays.fill(joining, 0);
        joiners.addTo(joining, step, factor);
        return Sums.ofProducts(joining, worth, worth);
    }

    private void regrade(Regrading regrading) {
        if (!regrading.isNothing()) {
            regrading.backward(worth, before, shape.ages());
            swap();
        }
    }

    private void swap() {
        double[] written = before;
        before = worth;
        worth = written;
    }
}

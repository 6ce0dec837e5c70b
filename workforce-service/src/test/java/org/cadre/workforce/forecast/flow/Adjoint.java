package org.cadre.workforce.forecast.flow;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Mean and variance of one figure about a future stock, such as heads, full-time equivalents or pay, in the adjoint
 * form: linear in the number of cells, where the whole covariance is quadratic. With {@code v_h = P^h w},
 * {@code Var = sum_t sum_i n_i(t) [(P v^2)_i - (P v)_i^2] + sum_t Var(r) v^2}, each {@code v} for the steps left.
 */
final class Adjoint {

    private Adjoint() {}

    /**
     * The figure after so many steps.
     *
     * @param weights what one person of each grade counts
     */
    static Outlook of(double[] stock, Transitions transitions, Recruits recruits, double[] weights, int steps) {
        var worth = worth(transitions.chances(), weights, steps);
        var now = Rows.of(stock);
        var variance = 0.0;
        for (var step = 0; step < steps; step++) {
            var later = worth.get(steps - 1 - step);
            variance += now.mult(spread(transitions.chances(), later)).get(0)
                    + recruits.variances().mult(squares(later)).get(0);
            now = now.mult(transitions.chances()).plus(recruits.expected());
        }
        return new Outlook(now.mult(worth.getFirst()).get(0), variance);
    }

    /** What one person of each grade will be worth in so many steps, the present one first. */
    private static List<SimpleMatrix> worth(SimpleMatrix chances, double[] weights, int steps) {
        var worth = new ArrayList<SimpleMatrix>();
        worth.add(Rows.of(weights).transpose());
        for (var step = 1; step < steps; step++) {
            worth.add(chances.mult(worth.getLast()));
        }
        return worth;
    }

    private static SimpleMatrix spread(SimpleMatrix chances, SimpleMatrix later) {
        return chances.mult(squares(later)).minus(squares(chances.mult(later)));
    }

    private static SimpleMatrix squares(SimpleMatrix values) {
        return values.elementMult(values);
    }
}

package org.cadre.workforce.forecast.goal;

import java.util.function.DoubleFunction;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.quantity.Quantity;

/**
 * One lever: fewer leave. Staff fall as the hazard of leaving rises, whatever else befalls them, so there is one factor on
 * it that reaches a goal, and halving finds it to the last digits. Only in a group of one grade it has a closed form.
 *
 * @param pulled the unit with the hazard of leaving multiplied by so much, in the way of a lever
 * @param step at whose end the goal is to be reached
 */
public record Retaining(DoubleFunction<Unit> pulled, Horizon horizon, int step) {

    private static final int HALVINGS = 53;

    public Retaining {
        Quantity.between("step", 0, horizon.steps() - 1, step);
        Response.refuseFilling(pulled.apply(1));
    }

    /**
     * By what the hazard of leaving is multiplied to have so many full-time equivalents: 1 where they are there as it is.
     *
     * <p>Refused where 0 is not enough. Then nobody leaves, unless a floor on the hazard comes after the factor.
     */
    public double reaching(double target) {
        if (fte(1) >= target) {
            return 1;
        }
        double most = fte(0);
        if (most < target) {
            throw DomainException.invalid(
                    "target-out-of-reach",
                    "Even with the hazard of leaving multiplied by 0, step %d would end with %.1f full-time equivalents, %.1f fewer than %.1f: retirement, death, moves, too few joiners and floors on that hazard, if there are any, remain."
                            .formatted(step, most, target - most, target));
        }
        return halve(target);
    }

    private double halve(double target) {
        double enough = 0;
        double tooMuch = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (enough + tooMuch) / 2;
            if (fte(middle) >= target) {
                enough = middle;
            } else {
                tooMuch = middle;
            }
        }
        return enough;
    }

    private double fte(double factor) {
        return new Projection(horizon)
                .of(pulled.apply(factor))
                .figures()
                .get(step)
                .fte();
    }
}

package org.cadre.workforce.forecast.goal;

import java.util.Arrays;
import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.quantity.Quantity;

/**
 * One lever: fewer leave. Staff fall as the hazard of leaving rises, whatever else befalls them, so there is one factor on
 * it that reaches a goal, and halving finds it to the last digits. Only in a group of one grade it has a closed form.
 *
 * @param units all with the same factor
 * @param from the first step in which it has effect
 * @param step at whose end the goal is to be reached
 */
public record Retaining(List<Unit> units, Horizon horizon, int from, int step) {

    private static final int HALVINGS = 53;

    public Retaining {
        units = List.copyOf(units);
        Quantity.between("step", 0, horizon.steps() - 1, step);
        Quantity.between("from", 0, step, from);
        if (units.isEmpty()) {
            throw DomainException.invalidField("units", "units-missing", "units needs one or more");
        }
        units.forEach(Response::refuseFilling);
    }

    /**
     * By what the hazard of leaving is multiplied to have so many full-time equivalents: 1 where they are there as it is.
     *
     * <p>Refused where they would not be there even if nobody left.
     */
    public double reaching(double target) {
        if (fte(1) >= target) {
            return 1;
        }
        double most = fte(0);
        if (most < target) {
            throw DomainException.invalid(
                    "target-out-of-reach",
                    "Even if nobody left from step %d on, step %d would end with %.1f full-time equivalents, %.1f fewer than %.1f: retirement, death, moves and too few joiners remain."
                            .formatted(from, step, most, target - most, target));
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
        var leaving = new double[horizon.steps()];
        Arrays.setAll(leaving, at -> at < from ? 1 : factor);
        var projection = new Projection(horizon, Factors.none(horizon).and(Aim.LEAVE, leaving));
        return Projection.total(projection.block(units, 0, units.size()))
                .get(step)
                .fte();
    }
}

package org.cadre.workforce.forecast.audit;

import java.util.Arrays;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Chances;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Unit;

/** What may happen to one person of each cell in each step, computed once for all runs. */
final class Fates {

    private static final Risk[] RISKS = Risk.values();
    private static final Aim[] AIMS = Arrays.stream(RISKS).map(Aim::of).toArray(Aim[]::new);

    private final Unit unit;
    private final Factors factors;
    private final Chances[] chances;

    Fates(Unit unit, Horizon horizon, Factors factors) {
        this.unit = unit;
        this.factors = factors;
        chances = new Chances[horizon.steps()];
        for (int step = 0; step < chances.length; step++) {
            chances[step] = step > 0 && unit.flows().same(factors, step, step - 1)
                    ? chances[step - 1]
                    : Chances.of(unit, factors, step, horizon.step());
        }
    }

    /** The chance that somebody is not in their cell after exits and promotions. */
    double gone(int step, int cell) {
        return chances[step].gone(cell);
    }

    /** In proportion to these the risks take those who are gone. */
    void weights(int step, int cell, double[] weights) {
        for (int at = 0; at < RISKS.length; at++) {
            weights[at] =
                    factors.at(AIMS[at], step) * unit.flows().hazardsOf(step).at(RISKS[at], cell);
        }
    }

    double participation(int step) {
        return factors.at(Aim.PARTICIPATION, step);
    }
}

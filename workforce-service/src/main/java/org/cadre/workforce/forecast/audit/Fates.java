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

    private final Factors factors;
    private final double[][] gone;
    private final double[][] weights;
    private final boolean[] likely;

    Fates(Unit unit, Horizon horizon, Factors factors) {
        this.factors = factors;
        gone = new double[horizon.steps()][];
        weights = new double[horizon.steps()][];
        likely = new boolean[horizon.steps()];
        for (int step = 0; step < gone.length; step++) {
            boolean same = step > 0 && unit.flows().same(factors, step, step - 1);
            gone[step] = same ? gone[step - 1] : gone(unit, Chances.of(unit, factors, step, horizon.step()));
            weights[step] = same ? weights[step - 1] : weights(unit, factors, step);
            likely[step] = Arrays.stream(gone[step]).anyMatch(chance -> chance > .5);
        }
    }

    private static double[] gone(Unit unit, Chances chances) {
        var gone = new double[unit.shape().cells()];
        Arrays.setAll(gone, chances::gone);
        return gone;
    }

    private static double[] weights(Unit unit, Factors factors, int step) {
        var hazards = unit.flows().hazardsOf(step);
        var weights = new double[unit.shape().cells() * RISKS.length];
        Arrays.setAll(
                weights,
                at -> factors.at(AIMS[at % RISKS.length], step)
                        * hazards.at(RISKS[at % RISKS.length], at / RISKS.length));
        return weights;
    }

    /** The chances that somebody is not in their cell after exits and promotions, cell by cell. Not to be written to. */
    double[] gone(int step) {
        return gone[step];
    }

    /** Whether anybody is likelier to go than to stay. */
    boolean areLikely(int step) {
        return likely[step];
    }

    /** In proportion to these the risks take those who are gone. */
    void weights(int step, int cell, double[] written) {
        System.arraycopy(weights[step], cell * RISKS.length, written, 0, RISKS.length);
    }

    double participation(int step) {
        return factors.at(Aim.PARTICIPATION, step);
    }
}

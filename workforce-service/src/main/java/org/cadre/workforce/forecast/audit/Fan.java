package org.cadre.workforce.forecast.audit;

import java.util.List;
import org.cadre.workforce.chance.Quantiles;

/** Where the staff of many drawn futures stood at the end of each step. */
public final class Fan {

    private final Quantiles[] fte;

    /** Of trials of the same audit. */
    public Fan(List<Trial> trials) {
        int steps = trials.isEmpty() ? 0 : trials.getFirst().steps();
        fte = new Quantiles[steps];
        for (int step = 0; step < steps; step++) {
            fte[step] = new Quantiles();
            for (var trial : trials) {
                fte[step].add(trial.fte(step));
            }
        }
    }

    public int steps() {
        return fte.length;
    }

    /** Full-time equivalents that so large a share of the futures does not exceed. */
    public double fte(int step, double share) {
        return fte[step].at(share);
    }
}

package org.cadre.workforce.forecast.stock;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cadre.workforce.quantity.Quantity;

/** By what the inputs are multiplied in each step: the shocks of one run, or what a plan changes everywhere. */
public final class Factors {

    private static final List<Aim> HAZARDS =
            Arrays.stream(Aim.values()).filter(Aim::isHazard).toList();

    private final Map<Aim, double[]> byAim;

    private Factors(Map<Aim, double[]> byAim) {
        this.byAim = byAim;
    }

    /** All inputs as they are. */
    public static Factors none(Horizon horizon) {
        var byAim = new EnumMap<Aim, double[]>(Aim.class);
        for (var aim : Aim.values()) {
            var factors = new double[horizon.steps()];
            Arrays.fill(factors, 1);
            byAim.put(aim, factors);
        }
        return new Factors(byAim);
    }

    /** And this input multiplied too, by one factor for each step; the last goes on. */
    public Factors and(Aim aim, double... factors) {
        var series = Series.of("factors", factors);
        var changed = new EnumMap<>(byAim);
        var before = byAim.get(aim);
        var after = new double[before.length];
        Arrays.setAll(after, step -> Quantity.notNegative("factors", before[step] * series.at(step)));
        changed.put(aim, after);
        return new Factors(changed);
    }

    public double at(Aim aim, int step) {
        return byAim.get(aim)[step];
    }

    /** Whether the hazards have the same factors in both steps. */
    boolean sameHazards(int step, int other) {
        for (var aim : HAZARDS) {
            if (at(aim, step) != at(aim, other)) {
                return false;
            }
        }
        return true;
    }
}

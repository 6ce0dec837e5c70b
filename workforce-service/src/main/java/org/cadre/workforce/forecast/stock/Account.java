package org.cadre.workforce.forecast.stock;

import java.util.EnumMap;
import java.util.Map;
import org.cadre.workforce.forecast.rate.Risk;

/**
 * The heads of one step: opening, and joiners by route, less leavers by reason, are the closing.
 *
 * @param promoted within the unit, so neither joined nor left
 */
public record Account(
        double opening, Map<Route, Double> joined, Map<Risk, Double> left, double promoted, double closing) {

    public Account {
        joined = Map.copyOf(joined);
        left = Map.copyOf(left);
    }

    static Account of(Walk walk, Unit unit, Factors factors, double years, int step) {
        var joined = new EnumMap<Route, Double>(Route.class);
        for (var route : Route.values()) {
            joined.put(
                    route,
                    factors.at(Aim.JOINERS, step) * unit.flows().joiners().heads(route, step));
        }
        var fillings = unit.flows().joiners().fillings();
        for (int at = 0; at < fillings.size(); at++) {
            joined.merge(fillings.get(at).intake().route(), walk.filled(step, at), Double::sum);
        }
        var left = new EnumMap<Risk, Double>(Risk.class);
        for (var risk : Risk.values()) {
            var hazards = unit.flows().hazardsOf(step).of(risk);
            var factor = factors.at(Aim.of(risk), step);
            left.put(risk, walk.chances(step).befallen(walk.start(step), hazards, factor, years));
        }
        double promoted = left.remove(Risk.PROMOTE);
        return new Account(Sums.of(walk.start(step)), joined, left, promoted, Sums.of(walk.end(step)));
    }

    public double joiners() {
        var sum = 0.0;
        for (var route : Route.values()) {
            sum += joined.getOrDefault(route, 0.0);
        }
        return sum;
    }

    public double leavers() {
        var sum = 0.0;
        for (var risk : Risk.values()) {
            sum += left.getOrDefault(risk, 0.0);
        }
        return sum;
    }

    /** What the parts miss of the whole: nothing but the rounding of the last digits. */
    public double missing() {
        return opening + joiners() - leavers() - closing;
    }
}

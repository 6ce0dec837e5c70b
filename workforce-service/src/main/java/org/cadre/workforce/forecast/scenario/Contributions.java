package org.cadre.workforce.forecast.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.cadre.workforce.forecast.gap.Shapley;
import org.cadre.workforce.forecast.stock.Figures;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Unit;

/** What each group of levers contributes to a figure at the end of a projection, whatever the order (Shapley). */
public record Contributions(List<Unit> units, Horizon horizon, ToDoubleFunction<Figures> figure) {

    public Contributions {
        units = List.copyOf(units);
    }

    /** The figure with a scenario. */
    public double with(Scenario scenario) {
        var changed = units.stream().map(unit -> scenario.on(unit, horizon)).toList();
        var courses = new Projection(horizon).block(changed, 0, changed.size());
        return figure.applyAsDouble(Projection.total(courses).getLast());
    }

    /** By group, in the unit of the figure; they sum to the difference that all of them make together. */
    public Map<String, Double> of(Map<String, Scenario> groups) {
        var names = List.copyOf(groups.keySet());
        var shares = Shapley.contributions(names.size(), pulled -> {
            var scenario = Scenario.BASE;
            for (int at = pulled.nextSetBit(0); at >= 0; at = pulled.nextSetBit(at + 1)) {
                scenario = scenario.plus(groups.get(names.get(at)));
            }
            return with(scenario);
        });
        return named(names, shares);
    }

    /**
     * One after the other in the order given, as waterfalls are often drawn. It depends on the order, and whoever shows it
     * must say so.
     */
    public Map<String, Double> inOrder(Map<String, Scenario> groups) {
        var names = new ArrayList<>(groups.keySet());
        var steps = new double[names.size()];
        var scenario = Scenario.BASE;
        double before = with(scenario);
        for (int at = 0; at < steps.length; at++) {
            scenario = scenario.plus(groups.get(names.get(at)));
            double after = with(scenario);
            steps[at] = after - before;
            before = after;
        }
        return named(names, steps);
    }

    private static Map<String, Double> named(List<String> names, double[] values) {
        var named = new LinkedHashMap<String, Double>();
        for (int at = 0; at < values.length; at++) {
            named.put(names.get(at), values[at]);
        }
        return named;
    }
}

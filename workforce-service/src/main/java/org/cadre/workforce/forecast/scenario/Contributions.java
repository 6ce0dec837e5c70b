package org.cadre.workforce.forecast.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
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

    /**
     * By group, in the unit of the figure; they sum to the difference that all of them make together. Of a figure that is the sum
     * of those of the units. What does not reach a unit changes nothing there, so only sets of what does are tried.
     */
    public Map<String, Double> of(Map<String, Scenario> groups) {
        var total = new LinkedHashMap<String, Double>();
        groups.keySet().forEach(name -> total.put(name, 0.0));
        alike(groups)
                .forEach((reaching, some) -> new Contributions(some, horizon, figure)
                        .shapley(reaching)
                        .forEach((name, share) -> total.merge(name, share, Double::sum)));
        return total;
    }

    /** The units that the same groups reach. */
    private Map<Map<String, Scenario>, List<Unit>> alike(Map<String, Scenario> groups) {
        return units.stream()
                .collect(
                        Collectors.groupingBy(unit -> reaching(unit, groups), LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, Scenario> reaching(Unit unit, Map<String, Scenario> groups) {
        var reaching = new LinkedHashMap<>(groups);
        reaching.values().removeIf(scenario -> scenario.reaching(unit).isEmpty());
        return reaching;
    }

    private Map<String, Double> shapley(Map<String, Scenario> groups) {
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

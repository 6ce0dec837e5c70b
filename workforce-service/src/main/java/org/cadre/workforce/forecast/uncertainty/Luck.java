package org.cadre.workforce.forecast.uncertainty;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Horizon;

/** What the parameters are in one run, year by year. */
public final class Luck {

    private final List<Parameter> parameters;
    private final Horizon horizon;
    private final double[][] numbers;
    private final Map<String, Factors> byGroup = new HashMap<>();

    Luck(List<Parameter> parameters, Horizon horizon, double[][] numbers) {
        this.parameters = parameters;
        this.horizon = horizon;
        this.numbers = numbers;
    }

    /** What a group's inputs are multiplied by. */
    public Factors of(String group) {
        return byGroup.computeIfAbsent(group, this::factors);
    }

    private Factors factors(String group) {
        var factors = Factors.none(horizon);
        for (int at = 0; at < parameters.size(); at++) {
            if (parameters.get(at).holdsFor(group)) {
                factors = factors.and(parameters.get(at).aim(), steps(at));
            }
        }
        return factors;
    }

    private double[] steps(int at) {
        var steps = new double[horizon.steps()];
        Arrays.setAll(steps, step -> parameters.get(at).factor().at(numbers[at][step / horizon.stepsPerYear()]));
        return steps;
    }
}

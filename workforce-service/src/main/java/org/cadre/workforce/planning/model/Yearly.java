package org.cadre.workforce.planning.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Series;

/** Numbers that a planner gives year by year, step by step as the engine takes them. */
final class Yearly {

    private Yearly() {}

    /** So many in a year, spread evenly over its steps. */
    static Series flow(String field, List<BigDecimal> years, Horizon horizon) {
        return series(field, years, horizon, horizon.stepsPerYear());
    }

    /** The same throughout the year. */
    static Series level(String field, List<BigDecimal> years, Horizon horizon) {
        return series(field, years, horizon, 1);
    }

    private static Series series(String field, List<BigDecimal> years, Horizon horizon, int parts) {
        var steps = new double[years.size() * horizon.stepsPerYear()];
        Arrays.setAll(steps, step -> years.get(step / horizon.stepsPerYear()).doubleValue() / parts);
        return Series.of(field, steps);
    }
}

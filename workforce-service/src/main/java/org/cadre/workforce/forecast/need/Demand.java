package org.cadre.workforce.forecast.need;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.gap.LogMeanDivisia;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.quantity.Quantity;

/**
 * The demand for a group's staff: what is needed at first, times what each driver multiplies it by, divided by
 * productivity.
 *
 * @param base full-time equivalents that are needed before anything changes
 * @param drivers each with a name of its own
 */
public record Demand(double base, List<Driver> drivers) {

    public Demand {
        Quantity.positive("base", base);
        drivers = List.copyOf(drivers);
        if (drivers.stream().map(Driver::name).distinct().count() < drivers.size()) {
            throw DomainException.invalid("driver-twice", "Each driver needs a name of its own.");
        }
    }

    /** Full-time equivalents that are needed at the end of a step. */
    public double at(int step) {
        double needed = base;
        for (var driver : drivers) {
            needed *= driver.factor(step);
        }
        return needed;
    }

    /** The same for so many steps, as a projection takes it. */
    public Series series(int steps) {
        var needed = new double[steps];
        Arrays.setAll(needed, this::at);
        return Series.of("required", needed);
    }

    /** What each driver adds to the base until a step, without remainder and whatever their order. */
    public Map<String, Double> contributions(int step) {
        var factors = new LinkedHashMap<String, Double>();
        drivers.forEach(driver -> factors.put(driver.name(), driver.factor(step)));
        return LogMeanDivisia.contributions(base, factors);
    }
}

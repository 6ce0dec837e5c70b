package org.cadre.workforce.forecast.need;

import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.quantity.Quantity;

/**
 * Something that changes what is needed.
 *
 * @param name such as demography, backlog recovery, care setting, policy standards, or productivity
 * @param kind whether more of it asks for more staff or for fewer
 * @param level against the base, which has 1, for each step: 1.02 is two in a hundred more
 */
public record Driver(String name, Kind kind, Series level) {

    /** Productivity divides what all others multiply. */
    public enum Kind {
        ACTIVITY,
        PRODUCTIVITY
    }

    public Driver {
        Quantity.name("name", name);
    }

    /** By what it multiplies the need in a step. */
    double factor(int step) {
        double positive = Quantity.positive("level", level.at(step));
        return kind == Kind.PRODUCTIVITY ? 1 / positive : positive;
    }
}

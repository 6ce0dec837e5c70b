package org.cadre.workforce.forecast.goal;

import java.util.stream.IntStream;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.quantity.Quantity;

/**
 * Something that can be bought to close a gap. Requests ask for recruits alone; retraining, overtime and agency staff would be
 * options like them.
 *
 * @param most of it that can be had in each step
 * @param price in pounds of one of it in the step in which it is bought, without the pay that follows
 * @param response to it, by the step in which it comes
 * @param lead steps from being bought to coming
 */
public record Option(String name, Series most, Series price, Response response, int lead) {

    public Option {
        Quantity.name("name", name);
        Quantity.notNegative("lead", lead);
    }

    /** That comes in the step in which it is bought. */
    public Option(String name, Series most, Series price, Response response) {
        this(name, most, price, response, 0);
    }

    /** The same, if it took another time to come. */
    Option after(int steps) {
        return new Option(name, most, price, response, steps);
    }

    /** Full-time equivalents that one bought in a step adds to a need at the end of another. */
    double fte(String need, int bought, int step) {
        return comes(bought) ? response.fte(need, bought + lead, step) : 0;
    }

    /** Whether any of it can be there for a need by the end of a step. */
    boolean serves(String need, int step) {
        return IntStream.rangeClosed(0, step).anyMatch(bought -> fte(need, bought, step) > 0);
    }

    /** Pounds that one bought in a step costs in another, pay included. */
    double cost(int bought, int step) {
        double pay = comes(bought) ? response.pay(bought + lead, step) : 0;
        return pay + (bought == step ? price.at(step) : 0);
    }

    double cost(int bought) {
        double cost = 0;
        for (int step = bought; step < response.steps(); step++) {
            cost += cost(bought, step);
        }
        return cost;
    }

    private boolean comes(int bought) {
        return lead < response.steps() - bought;
    }
}

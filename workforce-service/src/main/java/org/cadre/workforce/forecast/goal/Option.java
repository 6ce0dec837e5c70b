package org.cadre.workforce.forecast.goal;

import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.quantity.Quantity;

/**
 * Something that can be bought to close a gap. Requests ask for recruits alone; retraining, overtime and agency staff would be
 * options like them.
 *
 * @param most of it that can be had in each step
 * @param price in pounds of one of it in the step in which it is bought, without the pay that follows
 */
public record Option(String name, Series most, Series price, Response response) {

    public Option {
        Quantity.name("name", name);
    }

    /** Pounds that one bought in a step costs in another, pay included. */
    double cost(int bought, int step) {
        return response.pay(bought, step) + (bought == step ? price.at(step) : 0);
    }

    double cost(int bought) {
        double cost = 0;
        for (int step = bought; step < response.steps(); step++) {
            cost += cost(bought, step);
        }
        return cost;
    }
}

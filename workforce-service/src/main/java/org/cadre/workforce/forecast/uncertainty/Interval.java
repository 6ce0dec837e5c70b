package org.cadre.workforce.forecast.uncertainty;

import java.util.Locale;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/** An 80 % interval: one in ten is below it and one in ten above. */
public record Interval(double low, double high) {

    /** The standard normal number that nine in ten do not exceed. */
    static final double NINE_IN_TEN = 1.2815515655446004;

    static void check(double low, double high) {
        Quantity.notNegative("low", low);
        Quantity.notNegative("high", high);
        if (low > high) {
            throw DomainException.invalidField(
                    "high", "interval-reversed", "high must be %s or more, as low is, not %s".formatted(low, high));
        }
    }

    static double deviation(double low, double high) {
        return (high - low) / (2 * NINE_IN_TEN);
    }

    /** As it is read out, so that nobody takes it for the worst and the best case. */
    public String inWords() {
        return String.format(
                Locale.UK,
                "In 8 of 10 futures that the model considers, between %,.0f and %,.0f; in one of 10 below, in one above.",
                low,
                high);
    }
}

package org.cadre.workforce.forecast.stock;

import java.util.Arrays;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/** A number of nought or more for each step; the last of them goes on for ever. */
public final class Series {

    public static final Series NOUGHT = new Series(0);

    private final double[] values;

    private Series(double... values) {
        this.values = values;
    }

    public static Series of(String field, double... values) {
        if (values.length == 0) {
            throw DomainException.invalidField(field, "series-empty", field + " needs a number for the first step");
        }
        for (var value : values) {
            Quantity.notNegative(field, value);
        }
        return new Series(values.clone());
    }

    public double at(int step) {
        return values[Math.min(step, values.length - 1)];
    }

    /** Both together. */
    public Series plus(Series other) {
        var sum = new double[Math.max(values.length, other.values.length)];
        Arrays.setAll(sum, step -> at(step) + other.at(step));
        return new Series(sum);
    }

    /** So many steps later: none before that. */
    public Series after(int steps) {
        var later = new double[values.length + steps];
        System.arraycopy(values, 0, later, steps, values.length);
        return new Series(later);
    }

    /** For so many steps, and then no more. */
    public Series until(int steps) {
        var ended = new double[steps + 1];
        Arrays.setAll(ended, step -> step < steps ? at(step) : 0);
        return new Series(ended);
    }
}

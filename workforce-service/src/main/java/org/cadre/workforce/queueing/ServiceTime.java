package org.cadre.workforce.queueing;

import org.cadre.workforce.quantity.Quantity;

/**
 * How long a service takes.
 *
 * @param mean on average
 * @param variability variance divided by the square of the mean: 0 when always the same, 1 when exponential
 */
public record ServiceTime(double mean, double variability) {

    public ServiceTime {
        Quantity.positive("mean", mean);
        Quantity.notNegative("variability", variability);
    }

    double secondMoment() {
        return mean * mean * (1 + variability);
    }
}

package org.cadre.workforce.forecast.backtest;

import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.uncertainty.Interval;

/**
 * A forecast with its 80 % interval, and what came.
 *
 * @param middle inside the interval, and at neither end of it: an interval without a width on one side cannot be widened
 */
public record Graded(Interval interval, double middle, double actual) {

    public Graded {
        if (!(interval.low() < middle && middle < interval.high())) {
            throw DomainException.invalid(
                    "middle-outside",
                    "The middle of a forecast lies inside its interval, not at %s of %s to %s"
                            .formatted(middle, interval.low(), interval.high()));
        }
    }

    boolean isCovered() {
        return interval.low() <= actual && actual <= interval.high();
    }

    /** How many times as wide the interval has to be, on the side of what came, to reach it. */
    double reach() {
        double came = Math.abs(actual - middle);
        double side = actual >= middle ? interval.high() - middle : middle - interval.low();
        return came == 0 ? 0 : came / side;
    }
}

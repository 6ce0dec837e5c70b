package org.cadre.workforce.forecast.backtest;

/**
 * What a method would have said, and what came.
 *
 * @param origin the last year of which it knew
 * @param years how far ahead
 */
public record Prediction(String group, int origin, int years, double expected, double actual) {

    int target() {
        return origin + years;
    }

    /** Negative where less was expected than came. */
    double error() {
        return expected - actual;
    }

    /** The logarithm of what came over what was expected. */
    double surprise() {
        return StrictMath.log(actual / expected);
    }
}

package org.cadre.workforce.forecast.backtest;

/** A way to foretell the staff of a group from its past alone. */
@FunctionalInterface
public interface Method {

    /**
     * What is expected so many years after the last figure that is known.
     *
     * @param years one or more
     */
    double expect(History past, int years);
}

package org.cadre.workforce.queueing;

import org.cadre.workforce.quantity.Quantity;

/**
 * Figures of a queue where arrivals and services have no memory.
 *
 * @param empty share of time that nobody is there (p0)
 * @param mustWait share of arrivals that do not begin at once (Erlang C)
 * @param spare what could be served beyond what arrives, per unit of time
 */
public record MarkovFigures(Averages averages, double empty, double mustWait, double spare) {

    /** Share of arrivals that wait longer than a time: {@code C exp(-(c mu - lambda) t)}. */
    public double waitsLongerThan(double time) {
        return mustWait * Math.exp(-spare * Quantity.notNegative("time", time));
    }
}

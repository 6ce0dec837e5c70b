package org.cadre.workforce.forecast.flow;

/** Mean and variance of one figure about a future stock, such as heads, full-time equivalents or pay. */
public record Outlook(double mean, double variance) {

    public double standardDeviation() {
        return Math.sqrt(variance);
    }
}

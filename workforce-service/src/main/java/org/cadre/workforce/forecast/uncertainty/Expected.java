package org.cadre.workforce.forecast.uncertainty;

import org.cadre.workforce.forecast.stock.Workspace;

/** What is expected of a unit in one run, year by year. */
final class Expected {

    private final double[] fte;
    private final double[] required;
    private final double[] variance;

    Expected(int years) {
        fte = new double[years];
        required = new double[years];
        variance = new double[years];
    }

    void set(int year, Workspace workspace, int step) {
        fte[year] = workspace.fte(step);
        required[year] = workspace.required(step);
        variance[year] = workspace.varianceOfFte(step);
    }

    void addTo(Sum sum) {
        for (int year = 0; year < fte.length; year++) {
            sum.add(year, fte[year], required[year], variance[year]);
        }
    }
}

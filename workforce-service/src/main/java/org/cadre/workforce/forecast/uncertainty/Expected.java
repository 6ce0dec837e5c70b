package org.cadre.workforce.forecast.uncertainty;

import org.cadre.workforce.forecast.stock.Unit;

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

    void set(int year, double inPost, double asked, double byChance) {
        fte[year] = inPost;
        required[year] = asked;
        variance[year] = byChance;
    }

    void addTo(Sum sum) {
        for (int year = 0; year < fte.length; year++) {
            sum.add(year, fte[year], required[year], variance[year]);
        }
    }

    void addTo(Means means, Unit unit) {
        for (int year = 0; year < fte.length; year++) {
            means.add(unit, year, fte[year], required[year]);
        }
    }
}

package org.cadre.workforce.forecast.rate;

import org.cadre.workforce.chance.NormalQuantile;

/**
 * What is known of a rate once events were seen: a gamma distribution, as Poisson events leave it.
 *
 * @param shape events, those that are thought of beforehand included
 * @param exposure in person-years, likewise
 */
public record GammaRate(double shape, double exposure) {

    private static final double ONE_IN_TEN = 0.1;

    public double mean() {
        return shape / exposure;
    }

    /** One in ten is below. */
    public double low() {
        return quantile(ONE_IN_TEN);
    }

    /** One in ten is above. */
    public double high() {
        return quantile(1 - ONE_IN_TEN);
    }

    /** By the cube root, which is nearly normal (Wilson and Hilferty, Proceedings of the National Academy of Sciences 17, 1931). */
    private double quantile(double share) {
        double ninth = 1 / (9 * shape);
        double root = Math.max(0, 1 - ninth + NormalQuantile.of(share) * Math.sqrt(ninth));
        return mean() * root * root * root;
    }
}

package org.cadre.workforce.forecast.flow;

import java.util.Arrays;

/**
 * Heads by single year of age. Everybody becomes a year older at once, at the end of a year: bands that leak a share of
 * their people every month would leave a third of a cohort behind after five years.
 */
public final class Ages {

    private Ages() {}

    /** A year later; those of the highest age stay in it, and nobody is of the lowest. */
    public static double[] older(double[] heads) {
        if (heads.length == 0) {
            return heads.clone();
        }
        var older = new double[heads.length];
        System.arraycopy(heads, 0, older, 1, heads.length - 1);
        older[heads.length - 1] += heads[heads.length - 1];
        return older;
    }

    /** Bands of so many years each as a view: the engine itself never keeps them. */
    public static double[] banded(double[] heads, int years) {
        var bands = new double[Math.ceilDiv(heads.length, years)];
        Arrays.setAll(
                bands,
                band -> Arrays.stream(heads, band * years, Math.min(heads.length, (band + 1) * years))
                        .sum());
        return bands;
    }
}

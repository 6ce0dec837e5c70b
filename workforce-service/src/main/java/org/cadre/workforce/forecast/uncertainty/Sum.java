package org.cadre.workforce.forecast.uncertainty;

import java.util.Arrays;
import org.cadre.workforce.chance.Draws;
import org.cadre.workforce.chance.NormalQuantile;
import org.cadre.workforce.forecast.audit.Trial;

/**
 * A line in one run. In years in which it has people enough, what chance does to their sum is a normal number, and never
 * makes fewer than none of them; in years in which they are few, they are drawn one by one.
 */
final class Sum {

    private final Study study;
    private final Line line;
    private final boolean[] few;
    private final double[] expected;
    private final double[] required;
    private final double[] variance;
    private final double[] drawn;

    Sum(Study study, Line line) {
        this.study = study;
        this.line = line;
        few = study.few(line);
        expected = new double[study.years()];
        required = new double[study.years()];
        variance = new double[study.years()];
        drawn = new double[study.years()];
    }

    /** Whether its people are drawn in any year. */
    boolean isDrawn() {
        for (var year : few) {
            if (year) {
                return true;
            }
        }
        return false;
    }

    void clear() {
        Arrays.fill(expected, 0);
        Arrays.fill(required, 0);
        Arrays.fill(variance, 0);
        Arrays.fill(drawn, 0);
    }

    void add(int year, double inPost, double asked, double byChance) {
        expected[year] += inPost;
        required[year] += asked;
        variance[year] += byChance;
    }

    /** Adds the people of a unit that were drawn. */
    void add(Trial trial) {
        for (int year = 0; year < drawn.length; year++) {
            drawn[year] += trial.fte(study.lastStepOf(year));
        }
    }

    void tell(Ensemble ensemble, int at, Draws draws) {
        var stream = draws.of("line " + line.name());
        for (int year = 0; year < drawn.length; year++) {
            double value = few[year] ? drawn[year] : normal(year, Draws.uniform(stream, year));
            ensemble.add(at, year, expected[year], required[year], variance[year], value);
        }
    }

    private double normal(int year, double share) {
        return Math.max(0, expected[year] + Math.sqrt(variance[year]) * NormalQuantile.of(share));
    }

    double expected(int year) {
        return expected[year];
    }

    double required(int year) {
        return required[year];
    }
}

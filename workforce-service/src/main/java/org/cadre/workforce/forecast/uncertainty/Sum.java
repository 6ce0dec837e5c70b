package org.cadre.workforce.forecast.uncertainty;

import java.util.Arrays;
import java.util.List;
import org.cadre.workforce.chance.Draws;
import org.cadre.workforce.chance.NormalQuantile;
import org.cadre.workforce.forecast.audit.Audit;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Unit;

/**
 * A line in one run. Where it has people enough, what chance does to their sum is a normal number; where they are few,
 * they are drawn one by one.
 */
final class Sum {

    private final Study study;
    private final Line line;
    private final boolean few;
    private final double[] expected;
    private final double[] required;
    private final double[] variance;
    private final double[] drawn;

    Sum(Study study, Line line) {
        this.study = study;
        this.line = line;
        few = study.hasFew(line);
        expected = new double[study.years()];
        required = new double[study.years()];
        variance = new double[study.years()];
        drawn = new double[study.years()];
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

    /** Draws the people of a unit, if those of the line are few. */
    void draw(Unit unit, Factors factors, int run) {
        if (few) {
            var trial = new Audit(List.of(unit), study.horizon(), factors, study.seed())
                    .block(run, 1)
                    .getFirst();
            for (int year = 0; year < drawn.length; year++) {
                drawn[year] += trial.fte(study.lastStepOf(year));
            }
        }
    }

    void tell(Ensemble ensemble, int at, Draws draws) {
        var stream = draws.of("line " + line.name());
        for (int year = 0; year < drawn.length; year++) {
            double value = few
                    ? drawn[year]
                    : expected[year] + Math.sqrt(variance[year]) * NormalQuantile.of(Draws.uniform(stream, year));
            ensemble.add(at, year, expected[year], required[year], variance[year], value);
        }
    }

    double expected(int year) {
        return expected[year];
    }

    double required(int year) {
        return required[year];
    }
}

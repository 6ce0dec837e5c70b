package org.cadre.workforce.forecast.backtest;

import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.chance.Quantiles;
import org.cadre.workforce.forecast.uncertainty.Interval;

/** 80 % intervals of a method that has none: as far off as it was in nine and in one of ten years that have passed. */
public final class ResidualIntervals {

    private static final double ONE_IN_TEN = 0.1;

    private final double low;
    private final double high;

    /** From predictions of the same horizon, whose outcome was known when the interval is made. */
    public ResidualIntervals(List<Prediction> past) {
        if (past.stream().mapToInt(Prediction::years).distinct().count() != 1) {
            throw DomainException.invalid(
                    "horizons-mixed", "Errors grow with the years ahead: past predictions of one horizon are needed");
        }
        var surprises = new Quantiles();
        past.forEach(prediction -> surprises.add(prediction.surprise()));
        this.low = surprises.at(ONE_IN_TEN);
        this.high = surprises.at(1 - ONE_IN_TEN);
    }

    public Interval around(double expected) {
        return new Interval(expected * StrictMath.exp(low), expected * StrictMath.exp(high));
    }
}

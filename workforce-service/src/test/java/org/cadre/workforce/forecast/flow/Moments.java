package org.cadre.workforce.forecast.flow;

import org.ejml.simple.SimpleMatrix;

/**
 * What a stock is expected to be, and how far chance alone may take it from there: exactly, without drawing anything.
 * {@code n' = n P + r} and {@code C' = P^T C P + sum_i n_i (diag(p_i) - p_i p_i^T) + Var(r)}.
 */
public final class Moments {

    private final SimpleMatrix mean;
    private final SimpleMatrix covariance;

    private Moments(SimpleMatrix mean, SimpleMatrix covariance) {
        this.mean = mean;
        this.covariance = covariance;
    }

    /** A stock that was counted. */
    public static Moments counted(double... stock) {
        return new Moments(Rows.of(stock), new SimpleMatrix(stock.length, stock.length));
    }

    /** After one step: exits and promotions of the stock it began with, then the recruits. */
    public Moments next(Transitions transitions, Recruits recruits) {
        var chances = transitions.chances();
        var spread = chances.transpose()
                .mult(covariance)
                .mult(chances)
                .plus(chance(chances))
                .plus(recruits.variances().transpose().diag());
        return new Moments(mean.mult(chances).plus(recruits.expected()), spread);
    }

    /** Everybody decides for themselves: multinomial within each grade. */
    private SimpleMatrix chance(SimpleMatrix chances) {
        var sum = new SimpleMatrix(chances.getNumRows(), chances.getNumCols());
        for (var from = 0; from < chances.getNumRows(); from++) {
            var row = chances.getRow(from);
            var own = row.transpose().diag().minus(row.transpose().mult(row));
            sum = sum.plus(mean.get(from), own);
        }
        return sum;
    }

    public double[] mean() {
        return Rows.array(mean);
    }

    public double[][] covariance() {
        return covariance.toArray2();
    }

    public double[] standardDeviations() {
        var deviations = new double[mean.getNumElements()];
        for (var grade = 0; grade < deviations.length; grade++) {
            deviations[grade] = Math.sqrt(covariance.get(grade, grade));
        }
        return deviations;
    }

    public double total() {
        return mean.elementSum();
    }

    public double standardDeviationOfTotal() {
        return Math.sqrt(covariance.elementSum());
    }
}

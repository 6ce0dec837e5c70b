package org.cadre.workforce.forecast.stock;

import java.util.Arrays;
import org.cadre.kit.problem.DomainException;

/**
 * Transfers between bands at any age among those who neither left nor were promoted away in the step: row by row from
 * where they stand, column by column where they go. Nobody is lost by it, so each row sums to 1.
 */
public final class Regrading {

    private static final double ROUNDING = 1e-9;

    private final double[][] shares;
    private final boolean nothing;

    private Regrading(double[][] shares, boolean nothing) {
        this.shares = shares;
        this.nothing = nothing;
    }

    /** Everybody stays in their band. */
    public static Regrading none(Shape shape) {
        var shares = new double[shape.bands()][shape.bands()];
        for (int band = 0; band < shape.bands(); band++) {
            shares[band][band] = 1;
        }
        return new Regrading(shares, true);
    }

    /** Refuses what is not square, a share outside 0 to 1, and a row that does not sum to 1. */
    public static Regrading of(double[][] rows) {
        var shares = new double[rows.length][];
        for (int from = 0; from < rows.length; from++) {
            check(from, rows);
            shares[from] = rows[from].clone();
        }
        return new Regrading(shares, false);
    }

    private static void check(int from, double[][] rows) {
        double sum = 0;
        for (var share : rows[from]) {
            sum += share >= 0 ? share : Double.NaN;
        }
        if (rows[from].length != rows.length || !(Math.abs(sum - 1) <= ROUNDING)) {
            throw DomainException.invalid(
                    "row-not-one",
                    "Row %d of the regrading has %d shares that sum to %s; it needs %d of 0 or more that sum to 1."
                            .formatted(from, rows[from].length, sum, rows.length));
        }
    }

    public int bands() {
        return shares.length;
    }

    public double share(int from, int to) {
        return shares[from][to];
    }

    /** Whether nobody is regraded. */
    public boolean isNothing() {
        return nothing;
    }

    /** Writes the stock after it, for a stock before it. */
    void forward(double[] before, double[] after, int ages) {
        move(before, after, ages, false);
    }

    /** Writes what a person of each cell will be worth, for what they are worth after it. */
    void backward(double[] after, double[] before, int ages) {
        move(after, before, ages, true);
    }

    private void move(double[] source, double[] target, int ages, boolean back) {
        for (int to = 0; to < shares.length; to++) {
            Arrays.fill(target, to * ages, (to + 1) * ages, 0);
            for (int from = 0; from < shares.length; from++) {
                double share = back ? shares[to][from] : shares[from][to];
                for (int age = 0; share != 0 && age < ages; age++) {
                    target[to * ages + age] += share * source[from * ages + age];
                }
            }
        }
    }
}

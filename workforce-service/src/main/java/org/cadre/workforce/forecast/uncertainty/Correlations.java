package org.cadre.workforce.forecast.uncertainty;

import org.cadre.kit.problem.DomainException;

/** Correlations between numbers, as weights on numbers that have nothing to do with each other (Cholesky). */
final class Correlations {

    private static final double ROUNDING = 1e-9;

    private Correlations() {}

    /** Row by row; the first numbers keep their luck whatever is added after them. */
    static double[][] root(double[][] correlations) {
        var root = new double[correlations.length][correlations.length];
        for (int row = 0; row < root.length; row++) {
            check(correlations, row);
            for (int column = 0; column <= row; column++) {
                double rest = correlations[row][column];
                for (int before = 0; before < column; before++) {
                    rest -= root[row][before] * root[column][before];
                }
                root[row][column] = row == column ? own(rest, row) : rest / root[column][column];
            }
        }
        return root;
    }

    private static double own(double rest, int row) {
        if (!(rest > ROUNDING)) {
            throw DomainException.invalid(
                    "correlations-contradict",
                    "Row %d of the correlations contradicts the rows before it: no numbers have all of them."
                            .formatted(row));
        }
        return Math.sqrt(rest);
    }

    private static void check(double[][] correlations, int row) {
        var right = correlations[row].length == correlations.length && correlations[row][row] == 1;
        for (int column = 0; right && column < row; column++) {
            right = correlations[row][column] == correlations[column][row];
        }
        if (!right) {
            throw DomainException.invalid(
                    "correlations-unreadable",
                    "Row %d of the correlations must have %d of them, 1 with itself and the same both ways."
                            .formatted(row, correlations.length));
        }
    }
}

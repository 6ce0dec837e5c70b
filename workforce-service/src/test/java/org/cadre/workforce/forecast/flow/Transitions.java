package org.cadre.workforce.forecast.flow;

import org.cadre.kit.problem.DomainException;
import org.ejml.simple.SimpleMatrix;

/**
 * The chances of one step: row by row from where people come, column by column where they stand afterwards. What a row
 * lacks to 1 is its wastage.
 */
public final class Transitions {

    /** Rows that were typed with six digits may exceed 1 by as much. */
    private static final double ROUNDING = 1e-6;

    private final SimpleMatrix chances;

    /** Refuses what is not square, a chance outside 0 to 1, and a row that exceeds 1. */
    public Transitions(double[][] rows) {
        for (var from = 0; from < rows.length; from++) {
            check(rows[from], from, rows.length);
        }
        this.chances = new SimpleMatrix(rows);
    }

    private static void check(double[] row, int from, int grades) {
        if (row.length != grades) {
            throw DomainException.invalid(
                    "transitions-not-square",
                    "Row %d has %d chances; there are %d grades.".formatted(from, row.length, grades));
        }
        var sum = 0.0;
        for (var chance : row) {
            if (!(chance >= 0 && chance <= 1)) {
                throw DomainException.invalid(
                        "impossible-chance", "Row %d holds %s; a chance is from 0 to 1.".formatted(from, chance));
            }
            sum += chance;
        }
        if (sum > 1 + ROUNDING) {
            throw DomainException.invalid(
                    "row-exceeds-one",
                    "The chances of row %d sum to %s; people stay, move or leave once, so at most 1."
                            .formatted(from, sum));
        }
    }

    public int grades() {
        return chances.getNumRows();
    }

    SimpleMatrix chances() {
        return chances;
    }

    /** The share of each grade that leaves in a step. */
    public double[] wastage() {
        var wastage = new double[grades()];
        for (var from = 0; from < grades(); from++) {
            wastage[from] = 1 - chances.getRow(from).elementSum();
        }
        return wastage;
    }

    /**
     * The steps somebody who stands in the row's grade will yet spend in the column's, the present one included:
     * {@code (I - P)^-1}.
     *
     * <p>Refused where some people never leave.
     */
    public double[][] stays() {
        return left().invert().toArray2();
    }

    /** The stock that so many recruits in each step lead to in the end: {@code r (I - P)^-1}. */
    public double[] equilibrium(double[] recruits) {
        return Rows.array(Rows.of(recruits).mult(left().invert()));
    }

    private SimpleMatrix left() {
        var left = SimpleMatrix.identity(grades()).minus(chances);
        if (Math.abs(left.determinant()) < ROUNDING * ROUNDING) {
            throw DomainException.invalid(
                    "nobody-leaves", "Some grades are never left for good, so there is no equilibrium.");
        }
        return left;
    }
}

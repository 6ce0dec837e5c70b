package org.cadre.workforce.forecast.stock;

import java.util.Arrays;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/** A number of nought or more for each cell, such as heads, full-time equivalents a head, or pay. */
public final class Cells {

    private final double[] values;

    Cells(double... values) {
        this.values = values;
    }

    /**
     * One number for each cell of the shape, in its order.
     *
     * @param field what they are, for whoever sent one that cannot be
     */
    public static Cells of(String field, Shape shape, double... values) {
        if (values.length != shape.cells()) {
            throw DomainException.invalidField(
                    field,
                    "cells-missing",
                    "%s has %d numbers; %d bands of %d ages need %d."
                            .formatted(field, values.length, shape.bands(), shape.ages(), shape.cells()));
        }
        for (var value : values) {
            Quantity.notNegative(field, value);
        }
        return new Cells(values.clone());
    }

    /** The same for all cells. */
    public static Cells all(String field, Shape shape, double value) {
        var values = new double[shape.cells()];
        Arrays.fill(values, value);
        return of(field, shape, values);
    }

    public double at(int cell) {
        return values[cell];
    }

    public int size() {
        return values.length;
    }

    public double sum() {
        return Sums.of(values);
    }

    public double[] toArray() {
        return values.clone();
    }

    /** The same numbers. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Cells cells && Arrays.equals(values, cells.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** Not to be written to. */
    double[] values() {
        return values;
    }
}

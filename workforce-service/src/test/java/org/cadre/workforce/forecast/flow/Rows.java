package org.cadre.workforce.forecast.flow;

import org.ejml.simple.SimpleMatrix;

/** Stocks stand in rows, as the literature of manpower planning writes them. */
final class Rows {

    private Rows() {}

    static SimpleMatrix of(double[] values) {
        return new SimpleMatrix(1, values.length, true, values);
    }

    static double[] array(SimpleMatrix row) {
        var values = new double[row.getNumElements()];
        for (var place = 0; place < values.length; place++) {
            values[place] = row.get(place);
        }
        return values;
    }
}

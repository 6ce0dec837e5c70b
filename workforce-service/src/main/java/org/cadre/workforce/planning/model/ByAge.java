package org.cadre.workforce.planning.model;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.cadre.workforce.forecast.stock.Shape;

/** Numbers that hold from an age on until the next that is named. */
record ByAge<T>(List<T> pieces, ToIntFunction<T> fromAge, ToDoubleFunction<T> number) {

    /** Writes those of a band into its cells; before the first age that is named they stay as they are. */
    void writeTo(double[] cells, Shape shape, int band) {
        for (var piece : pieces) {
            int first = shape.cell(band, fromAge.applyAsInt(piece));
            double value = number.applyAsDouble(piece);
            for (int cell = first; cell < (band + 1) * shape.ages(); cell++) {
                cells[cell] = value;
            }
        }
    }
}

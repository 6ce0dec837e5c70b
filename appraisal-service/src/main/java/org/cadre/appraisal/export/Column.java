package org.cadre.appraisal.export;

import java.util.function.Function;

/**
 * One column of a file.
 *
 * @param value of a row in this column; null is an empty one
 */
public record Column<T>(String name, Function<T, ?> value) {

    public static <T> Column<T> of(String name, Function<T, ?> value) {
        return new Column<>(name, value);
    }
}

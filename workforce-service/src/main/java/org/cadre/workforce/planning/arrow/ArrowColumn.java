package org.cadre.workforce.planning.arrow;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param unit of its values, which a reader finds in the metadata of the field
 * @param value of a row, of the class that the type has
 */
public record ArrowColumn<R>(String name, ArrowType type, String unit, Function<R, ?> value) {

    List<byte[]> buffers(List<R> rows) {
        return type.buffers(values(rows));
    }

    /** In how many rows there is none. */
    int missing(List<R> rows) {
        return ArrowType.missing(values(rows));
    }

    private List<?> values(List<R> rows) {
        return rows.stream().map(value).toList();
    }
}

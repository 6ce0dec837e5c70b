package org.cadre.appraisal.export;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Function;

/**
 * One column of a file.
 *
 * @param value of a row in this column; null is an empty one
 */
public record Column<T>(String name, Function<T, ?> value) {

    /** The component of a row that has this name. */
    static <T extends Record> Column<T> of(Class<T> rows, String name) {
        return Arrays.stream(rows.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> new Column<T>(name, row -> value(component, row)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s has nothing that is called %s".formatted(rows.getSimpleName(), name)));
    }

    private static Object value(RecordComponent component, Object row) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A row says what is in it", e);
        }
    }
}

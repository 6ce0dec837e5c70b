package org.cadre.appraisal.export;

import java.util.Arrays;
import java.util.List;

/**
 * What a file looks like.
 *
 * @param of kind of the rows, as the audit calls it
 * @param columns from left to right
 */
public record CsvFile<T>(String of, List<Column<T>> columns) {

    private static final String BETWEEN = ", ";

    public CsvFile {
        columns = List.copyOf(columns);
    }

    /**
     * A file of some of what its rows say.
     *
     * @param columns their names, as the document lists them too
     */
    public static <T extends Record> CsvFile<T> of(String of, Class<T> rows, String columns) {
        return new CsvFile<>(
                of, names(columns).stream().map(name -> Column.of(rows, name)).toList());
    }

    /** The names in such a list. */
    public static List<String> names(String columns) {
        return Arrays.asList(columns.split(BETWEEN, -1));
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    List<String> cells(T row) {
        return columns.stream()
                .map(column -> CsvExport.text(column.value().apply(row)))
                .toList();
    }
}

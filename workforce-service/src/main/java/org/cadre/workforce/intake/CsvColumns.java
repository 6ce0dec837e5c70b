package org.cadre.workforce.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/**
 * Where the known columns stand in a file.
 *
 * @param places for each known column its place, or -1
 * @param unknown how many others the file has
 */
record CsvColumns(List<Integer> places, int unknown) {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    static CsvColumns byPlace(FileKind kind) {
        return new CsvColumns(IntStream.range(0, kind.columns().size()).boxed().toList(), 0);
    }

    static CsvColumns byHeader(FileKind kind, List<String> header) {
        var names = header.stream().map(CsvColumns::name).toList();
        var missing = kind.requiredColumns().stream()
                .filter(column -> !names.contains(column))
                .map(column -> Violation.ofField(column, "column-missing", "The header has to name " + column))
                .toList();
        if (!missing.isEmpty()) {
            throw DomainException.invalid("column-missing", "The file lacks columns; see errors", missing);
        }
        var known = names.stream().filter(kind.columns()::contains).count();
        return new CsvColumns(kind.columns().stream().map(names::indexOf).toList(), names.size() - (int) known);
    }

    /** The values of the known columns, empty where the row has none. */
    List<String> of(CsvRecord row) {
        return places.stream()
                .map(place -> place >= 0 && place < row.getFieldCount() ? row.getField(place) : "")
                .toList();
    }

    private static String name(String written) {
        return written.replace(BYTE_ORDER_MARK, "").strip().toUpperCase(Locale.ROOT);
    }
}

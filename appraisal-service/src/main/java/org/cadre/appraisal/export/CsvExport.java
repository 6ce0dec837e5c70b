package org.cadre.appraisal.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cadre.kit.database.Transactions;

/**
 * Writes a list as CSV (RFC 4180). Whether the caller may have it was asked before; each page is read in a transaction of its
 * own, so that none waits for a slow reader.
 */
@ApplicationScoped
public class CsvExport {

    /** How many rows are read at once. */
    public static final int PAGE = 1000;

    private static final String MAKE_FORMULAS = "=+-@\t\r";

    /** Reads the rows behind one, or the first ones; none where there are no more. */
    @FunctionalInterface
    public interface Pages<T> {
        List<T> after(Optional<T> last);
    }

    private final Transactions transactions;

    CsvExport(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Writes all of it. */
    @ActivateRequestContext
    public <T> void write(List<Column<T>> columns, Pages<T> pages, OutputStream out) throws IOException {
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            var page = read(pages, Optional.empty());
            while (!page.isEmpty()) {
                page.forEach(row -> csv.writeRecord(columns.stream()
                        .map(column -> text(column.value().apply(row)))
                        .toList()));
                page = read(pages, Optional.of(page.getLast()));
            }
        }
    }

    private <T> List<T> read(Pages<T> pages, Optional<T> last) {
        return transactions.bySystem(() -> pages.after(last));
    }

    /** A spreadsheet would run what begins like a formula; behind an apostrophe it is text. */
    static String text(Object value) {
        var text = Objects.toString(value, "");
        return !text.isEmpty() && MAKE_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

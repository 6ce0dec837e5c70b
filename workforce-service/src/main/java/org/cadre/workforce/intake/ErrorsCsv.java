package org.cadre.workforce.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.database.Transactions;

/**
 * Row errors as a CSV file that a spreadsheet can open without running anything. The job was shown to the caller
 * before; a page is read in a transaction of its own, so that none waits for a slow reader.
 */
@ApplicationScoped
class ErrorsCsv {

    private static final int PAGE = 1000;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final IntakeRows rows;
    private final Transactions transactions;

    ErrorsCsv(IntakeRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    @ActivateRequestContext
    void write(UUID job, OutputStream out) throws IOException {
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord("line", "column", "code", "detail");
            var page = page(job, 0);
            while (!page.isEmpty()) {
                page.forEach(entry -> write(csv, entry.getValue()));
                page = page(job, page.getLast().getKey());
            }
        }
    }

    private List<Map.Entry<Long, RowError>> page(UUID job, long after) {
        return transactions.bySystem(() -> rows.errors(job, after, PAGE));
    }

    private static void write(CsvWriter csv, RowError error) {
        csv.writeRecord(Long.toString(error.line()), harmless(error.column()), error.code(), harmless(error.detail()));
    }

    /** A spreadsheet takes what begins like a formula for one; an apostrophe makes it text. */
    static String harmless(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}

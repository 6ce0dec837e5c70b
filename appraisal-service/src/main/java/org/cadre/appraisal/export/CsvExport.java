package org.cadre.appraisal.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.database.Transactions;

/**
 * Writes a list as CSV (RFC 4180). Whether the caller may have it was asked before; each page is read in a transaction of its
 * own, so that none waits for a slow reader.
 */
@ApplicationScoped
public class CsvExport {

    /** The media type. */
    public static final String TYPE = "text/csv";

    /** How many rows are read at once. */
    public static final int PAGE = 1000;

    private static final String MAKE_FORMULAS = "=+-@\t\r";

    /** Reads the rows behind one, or the first ones; none where there are no more. */
    @FunctionalInterface
    public interface Pages<T> {
        List<T> after(Optional<T> last);

        /** What is one page, however long. */
        static <T> Pages<T> one(Supplier<List<T>> rows) {
            return last -> last.isPresent() ? List.of() : rows.get();
        }
    }

    private final Transactions transactions;
    private final Ledger ledger;

    CsvExport(Transactions transactions, Ledger ledger) {
        this.transactions = transactions;
        this.ledger = ledger;
    }

    /** All that an organisation has; that the caller took it along is in the audit before the first row is written. */
    public <T> StreamingOutput ofOrganisation(CsvFile<T> file, String organisation, Pages<T> pages) {
        return ofScope(file, "organisation " + organisation, organisation, pages);
    }

    /**
     * The same of a part of an organisation.
     *
     * @param scope the part, as the audit names it
     */
    public <T> StreamingOutput ofScope(CsvFile<T> file, String scope, String organisation, Pages<T> pages) {
        ledger.record(AuditedAct.of("export", file.of(), scope, organisation));
        return of(file, pages);
    }

    /** Of what the caller has put on record. */
    public <T> StreamingOutput of(CsvFile<T> file, Pages<T> pages) {
        return out -> write(file, pages, out);
    }

    /** Writes all of it. */
    @ActivateRequestContext
    <T> void write(CsvFile<T> file, Pages<T> pages, OutputStream out) throws IOException {
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(file.names());
            var page = read(pages, Optional.empty());
            while (!page.isEmpty()) {
                page.forEach(row -> csv.writeRecord(file.cells(row)));
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

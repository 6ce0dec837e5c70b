package org.cadre.local.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** A staff extract being written: RFC 4180 with a header, one row at a time. */
public final class ExtractFile implements Closeable {

    private final CsvWriter csv;

    public ExtractFile(Writer out) {
        this.csv = CsvWriter.builder().build(out);
        csv.writeRecord(StaffRow.HEADER);
    }

    public void add(StaffRow row) {
        csv.writeRecord(row.fields());
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole extract as text, for the few rows of a cohort. */
    public static String of(List<StaffRow> rows) {
        var text = new StringWriter();
        try (var file = new ExtractFile(text)) {
            rows.forEach(file::add);
        }
        return text.toString();
    }
}

package org.cadre.workforce.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** Reads an uploaded CSV file row by row into the database; no more than a chunk of it is in memory. */
@ApplicationScoped
class CsvUpload {

    private static final int CHUNK = 1000;
    private static final int LONGEST_FIELD = 400;

    private final IntakeRows rows;

    CsvUpload(IntakeRows rows) {
        this.rows = rows;
    }

    /** @throws DomainException if the file is no CSV in UTF-8, is empty or lacks a column */
    Received receive(UUID job, FileKind kind, File file) {
        try (var reader = CsvReader.builder().ofCsvRecord(utf8(file))) {
            return read(job, kind, reader.iterator());
        } catch (CsvParseException e) {
            throw refused("csv-unreadable", "The file is not CSV as in RFC 4180: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw asRefusal(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Received read(UUID job, FileKind kind, Iterator<CsvRecord> records) {
        var places = places(kind, records);
        var first = new HashSet<String>();
        var chunk = new ArrayList<IntakeRow>();
        var count = 0;
        while (records.hasNext()) {
            var row = row(kind, places, records.next());
            first.add(row.fields().getFirst());
            chunk.add(row);
            count++;
            if (chunk.size() == CHUNK || !records.hasNext()) {
                rows.add(job, chunk);
                chunk.clear();
            }
        }
        if (count == 0) {
            throw refused("file-empty", "The file has no rows");
        }
        return new Received(count, places.unknown(), first);
    }

    private static CsvColumns places(FileKind kind, Iterator<CsvRecord> records) {
        if (kind.requiredColumns().isEmpty()) {
            return CsvColumns.byPlace(kind);
        }
        if (!records.hasNext()) {
            throw refused("file-empty", "The file has no header");
        }
        return CsvColumns.byHeader(kind, records.next().getFields());
    }

    private static IntakeRow row(FileKind kind, CsvColumns columns, CsvRecord found) {
        var fields = columns.of(found).stream().map(CsvUpload::bounded).toList();
        return new IntakeRow(found.getStartingLineNumber(), kind.keyOf(fields), fields, null);
    }

    /** A value that is far too long cannot be right; its beginning is enough to say so. */
    private static String bounded(String value) {
        var clean = value.replace("\u0000", "").strip();
        return clean.length() > LONGEST_FIELD ? clean.substring(0, LONGEST_FIELD) : clean;
    }

    private static Reader utf8(File file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(Files.newInputStream(file.toPath()), strict);
    }

    private static RuntimeException asRefusal(UncheckedIOException failure) {
        return failure.getCause() instanceof CharacterCodingException
                ? refused("not-utf-8", "The file is not in UTF-8")
                : failure;
    }

    private static DomainException refused(String code, String detail) {
        return DomainException.invalid(code, detail, Violation.ofField("", code, detail));
    }
}

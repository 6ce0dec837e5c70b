package org.cadre.workforce.planning.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;

/** Results for a spreadsheet: one line for each staff group, year and figure. */
final class RunCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final boolean complete;
    private final CsvWriter csv;

    private RunCsv(boolean complete, CsvWriter csv) {
        this.complete = complete;
        this.csv = csv;
    }

    static String of(RunResult result) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "complete",
                    "line",
                    "total",
                    "year",
                    "endsOn",
                    "figure",
                    "mean",
                    "p10",
                    "p50",
                    "p90",
                    "group",
                    "band",
                    "shortageRank",
                    "unit",
                    "organisation");
            var rows = new RunCsv(result.complete(), csv);
            result.lines().forEach(rows::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(RunLine line) {
        for (var year : line.years()) {
            year.figures().forEach((name, figure) -> write(line, year, name, figure, RunUnit.STAFF));
            if (year.costs() != null) {
                year.costs().figures().forEach((name, figure) -> write(line, year, name, figure, RunUnit.COSTS));
            }
        }
    }

    private void write(RunLine line, RunYear year, String name, RunFigure figure, RunUnit unit) {
        csv.writeRecord(
                Boolean.toString(complete),
                harmless(line.name()),
                Boolean.toString(line.total()),
                Integer.toString(year.year()),
                year.endsOn().toString(),
                unit.named(name),
                figure.mean().toPlainString(),
                figure.p10().toPlainString(),
                figure.p50().toPlainString(),
                figure.p90().toPlainString(),
                harmless(Objects.requireNonNullElse(line.group(), "")),
                harmless(Objects.requireNonNullElse(line.band(), "")),
                Objects.toString(year.shortageRank(), ""),
                unit.words(),
                harmless(Objects.requireNonNullElse(line.organisation(), "")));
    }

    /** A spreadsheet takes a name that begins like a formula for one; an apostrophe makes it text. */
    private static String harmless(String name) {
        return !name.isEmpty() && FORMULA_STARTS.indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }
}

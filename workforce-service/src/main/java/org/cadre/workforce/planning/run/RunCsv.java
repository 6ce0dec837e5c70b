package org.cadre.workforce.planning.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;

/** Results for a spreadsheet: one line for each staff group, year and figure. */
final class RunCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final RunResult result;
    private final String codeVersion;
    private final CsvWriter csv;

    private RunCsv(RunResult result, String codeVersion, CsvWriter csv) {
        this.result = result;
        this.codeVersion = codeVersion;
        this.csv = csv;
    }

    static String of(RunResult result, String codeVersion) {
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
                    "organisation",
                    "seed",
                    "modelSha256",
                    "codeVersion",
                    "backTest",
                    "comparedWith");
            var rows = new RunCsv(result, codeVersion, csv);
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
                Boolean.toString(result.complete()),
                harmless(line.name()),
                Boolean.toString(line.total()),
                Integer.toString(year.year()),
                year.endsOn().toString(),
                unit.named(name),
                told(figure.mean()),
                told(figure.p10()),
                told(figure.p50()),
                told(figure.p90()),
                harmless(Objects.requireNonNullElse(line.group(), "")),
                harmless(Objects.requireNonNullElse(line.band(), "")),
                Objects.toString(year.shortageRank(), ""),
                unit.words(),
                harmless(Objects.requireNonNullElse(line.organisation(), "")),
                Long.toString(result.seed()),
                Objects.requireNonNullElse(result.modelSha256(), ""),
                codeVersion,
                harmless(Objects.requireNonNullElse(result.backTest(), "")),
                Objects.toString(result.comparedWith(), ""));
    }

    /** A star stands for what is not told. */
    private static String told(BigDecimal number) {
        return number == null ? "*" : number.toPlainString();
    }

    /** A spreadsheet takes a name that begins like a formula for one; an apostrophe makes it text. */
    private static String harmless(String name) {
        return !name.isEmpty() && FORMULA_STARTS.indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }
}

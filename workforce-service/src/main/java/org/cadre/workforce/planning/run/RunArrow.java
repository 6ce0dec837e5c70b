package org.cadre.workforce.planning.run;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cadre.workforce.planning.arrow.ArrowColumn;
import org.cadre.workforce.planning.arrow.ArrowTable;
import org.cadre.workforce.planning.arrow.ArrowType;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;

/** Results for notebooks and data platforms: one row for each line, year and figure, a batch for each line. */
record RunArrow(RunResult result) {

    private static final String NAME = "name";
    private static final String FTE = "full-time equivalents; pounds a year where the column unit says so";

    private record Row(RunLine line, RunYear year, String figure, RunFigure values, RunUnit unit) {}

    private static final List<ArrowColumn<Row>> COLUMNS = List.of(
            new ArrowColumn<>("line", ArrowType.TEXT, NAME, row -> row.line().name()),
            new ArrowColumn<>(
                    "total",
                    ArrowType.TRUTH,
                    "whether it is the sum of all groups",
                    row -> row.line().total()),
            new ArrowColumn<>(
                    "year",
                    ArrowType.WHOLE,
                    "years since the model starts",
                    row -> row.year().year()),
            new ArrowColumn<>(
                    "endsOn",
                    ArrowType.DAY,
                    "last day of the year",
                    row -> row.year().endsOn()),
            new ArrowColumn<>("figure", ArrowType.TEXT, NAME, Row::figure),
            number("mean", RunFigure::mean),
            number("p10", RunFigure::p10),
            number("p50", RunFigure::p50),
            number("p90", RunFigure::p90),
            part("group", row -> row.line().group()),
            part("band", row -> row.line().band()),
            new ArrowColumn<>(
                    "shortageRank",
                    ArrowType.WHOLE,
                    "place among the shortages of the year, from 1; 0 for none",
                    row -> Objects.requireNonNullElse(row.year().shortageRank(), 0)),
            new ArrowColumn<>("unit", ArrowType.TEXT, NAME, row -> row.unit().words()),
            part("organisation", row -> row.line().organisation()),
            new ArrowColumn<>(
                    "hidden",
                    ArrowType.TRUTH,
                    "whether the figures are not told",
                    row -> Boolean.TRUE.equals(row.line().hidden())));

    private static ArrowColumn<Row> part(String name, Function<Row, String> value) {
        return new ArrowColumn<>(
                name,
                ArrowType.TEXT,
                "name; empty for several",
                row -> Objects.requireNonNullElse(value.apply(row), ""));
    }

    private static ArrowColumn<Row> number(String name, Function<RunFigure, BigDecimal> value) {
        return new ArrowColumn<>(name, ArrowType.NUMBER_OR_NONE, FTE, row -> value.apply(row.values()));
    }

    void writeTo(OutputStream out) throws IOException {
        Iterable<List<Row>> batches =
                () -> result.lines().stream().map(RunArrow::rows).iterator();
        new ArrowTable<>(COLUMNS, about()).write(out, batches);
    }

    private Map<String, String> about() {
        return Map.of(
                "comparedWith", Objects.toString(result.comparedWith(), ""),
                "complete", Boolean.toString(result.complete()),
                "draws", Integer.toString(result.draws()),
                "modelSha256", Objects.requireNonNullElse(result.modelSha256(), ""),
                "seed", Long.toString(result.seed()),
                "backTest", Objects.requireNonNullElse(result.backTest(), ""),
                "disclosure", Objects.requireNonNullElse(result.disclosure(), ""));
    }

    private static List<Row> rows(RunLine line) {
        return line.years().stream().flatMap(year -> rows(line, year)).toList();
    }

    private static Stream<Row> rows(RunLine line, RunYear year) {
        var staff = rows(line, year, year.figures(), RunUnit.STAFF);
        return year.costs() == null
                ? staff
                : Stream.concat(staff, rows(line, year, year.costs().figures(), RunUnit.COSTS));
    }

    private static Stream<Row> rows(RunLine line, RunYear year, Map<String, RunFigure> figures, RunUnit unit) {
        return figures.entrySet().stream()
                .map(figure -> new Row(line, year, unit.named(figure.getKey()), figure.getValue(), unit));
    }
}

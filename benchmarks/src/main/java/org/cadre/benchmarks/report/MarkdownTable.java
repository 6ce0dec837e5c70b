package org.cadre.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cadre.benchmarks.figure.Estimate;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;

/** The figures as people read them: one line each, and below what explains it. */
public record MarkdownTable(Conditions conditions, List<Figure> figures, Map<String, String> failures) {

    private static final String HEAD = """
            | measure | against, in the same run | figure | interval | the same with itself | at least, or at most | aim | |
            |---|---|---|---|---|---|---|---|
            """;

    public String text() {
        var lines = figures.stream().map(MarkdownTable::line).collect(Collectors.joining());
        var notes = figures.stream().map(MarkdownTable::notes).collect(Collectors.joining("\n"));
        return machine() + "\n" + HEAD + lines + "\n" + notes + notMeasured();
    }

    private String notMeasured() {
        return failures.entrySet().stream()
                .map(failure -> "%n**Not measured: %s.** %s%n".formatted(failure.getKey(), failure.getValue()))
                .collect(Collectors.joining());
    }

    private String machine() {
        return conditions.all().entrySet().stream()
                .map(entry -> "- %s: %s%n".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    private static String line(Figure figure) {
        var target = figure.target();
        var nothing = figure.nothing().map(MarkdownTable::interval).orElse("–");
        var aim = target.aim() == target.reach() ? "–" : number(target.aim());
        return "| %s | %s | **%s**%s | %s | %s | %s%s | %s | %s |%n"
                .formatted(
                        figure.what(),
                        figure.against(),
                        number(figure.estimate().value()),
                        figure.unit().isEmpty() ? "" : " " + figure.unit(),
                        interval(figure.estimate()),
                        nothing,
                        target.direction() == Target.Direction.AT_LEAST ? "≥ " : "≤ ",
                        number(target.reach()),
                        aim,
                        figure.verdict().words());
    }

    private static String interval(Estimate estimate) {
        return estimate.hasInterval() ? "%s – %s".formatted(number(estimate.low()), number(estimate.high())) : "–";
    }

    private static String notes(Figure figure) {
        var interval = figure.estimate().hasInterval()
                ? " Interval: " + figure.estimate().method() + "."
                : "";
        return "- **%s.**%s%n".formatted(figure.what(), interval)
                + figure.notes().entrySet().stream()
                        .map(note -> "  - %s: %s%n".formatted(note.getKey(), note.getValue()))
                        .collect(Collectors.joining())
                + Why.of(figure).map("  - %s%n"::formatted).orElse("");
    }

    private static String number(double value) {
        return Math.abs(value) >= 20 ? "%,.0f".formatted(value) : String.format(Locale.ROOT, "%.2f", value);
    }
}

package org.cadre.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Verdict;

/**
 * Writes what was found, and what could not be measured and why.
 *
 * @param page the name it is published by, and of the text around the figures
 */
public record Report(String page, Conditions conditions, List<Figure> figures, Map<String, String> failures) {

    /** Most of what is measured of a suite. */
    public static final String SUITE = "benchmarks";

    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new Jdk8Module()).enable(SerializationFeature.INDENT_OUTPUT);

    /** One figure with what became of its target. */
    private record Judged(Figure figure, Verdict verdict) {}

    private record Document(Conditions conditions, List<Judged> figures, Map<String, String> notMeasured) {}

    public String table() {
        return new MarkdownTable(conditions, figures, failures).text();
    }

    /** What became of it: the committed page, if all that was asked for could be measured. */
    public String publish(Path folder) {
        if (!failures.isEmpty()) {
            return "Nothing was published, for want of %s. What was measured is in benchmarks/results."
                    .formatted(String.join(", ", failures.keySet()));
        }
        write(folder, page);
        return "Published as %s.md and %s.json in %s".formatted(page, page, folder);
    }

    /** As {@code NAME.md} and {@code NAME.json}. */
    public void write(Path folder, String name) {
        var judged = figures.stream()
                .map(figure -> new Judged(figure, figure.verdict()))
                .toList();
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".md"), text());
            Files.writeString(
                    folder.resolve(name + ".json"),
                    JSON.writeValueAsString(new Document(conditions, judged, failures)) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() throws IOException {
        try (var in = Objects.requireNonNull(Report.class.getResourceAsStream(page + ".md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{{figures}}", table());
        }
    }
}

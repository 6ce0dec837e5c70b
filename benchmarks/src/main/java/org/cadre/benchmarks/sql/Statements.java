package org.cadre.benchmarks.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The statements of one transaction in their order, from a file in which {@code :name} stands for a value. */
public record Statements(List<Statement> all) {

    /**
     * One of them.
     *
     * @param sql with {@code ?} for each value
     * @param names of the values in their order
     */
    public record Statement(String sql, List<String> names) {}

    /** Not the second colon of a cast, and not a colon within a word. */
    private static final Pattern NAME = Pattern.compile("(?<![:\\w]):([a-z_]+)");

    private static final Pattern BETWEEN = Pattern.compile(";\\s*\\n");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PLACE = Pattern.compile("\\$\\d+");

    public Statements {
        all = List.copyOf(all);
    }

    /** From a file beside this class. */
    public static Statements of(String file) {
        try (var in = Statements.class.getResourceAsStream(file)) {
            var text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Statements parse(String text) {
        var code = text.lines().filter(line -> !line.startsWith("--")).toList();
        return new Statements(Stream.of(BETWEEN.split(String.join("\n", code) + "\n"))
                .filter(part -> !part.isBlank())
                .map(Statements::statement)
                .toList());
    }

    private static Statement statement(String part) {
        var names = new ArrayList<String>();
        var matcher = NAME.matcher(part);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return new Statement(plain(NAME.matcher(part).replaceAll("?")), List.copyOf(names));
    }

    /** The texts alone, in one form with those of a server's log. */
    public List<String> texts() {
        return all.stream().map(Statement::sql).toList();
    }

    /** Without what makes no difference: line breaks, and how places for values are written. */
    static String plain(String sql) {
        return BLANKS.matcher(PLACE.matcher(sql).replaceAll("?"))
                .replaceAll(" ")
                .strip();
    }
}

package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every numbered rule of the guides for appraisals, capacity and forecasting is named by a test, so that who changes a rule finds what checks it. */
class GuideRulesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("^\\| ([A-Z]{1,3}[0-9]+) \\|", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("\\b([A-Z]{1,3})([0-9]+)(?: to \\1([0-9]+))?\\b");
    private static final List<String> GUIDES = List.of("appraisal.md", "capacity.md", "forecasting.md");
    private static final List<String> MODULES =
            List.of("appraisal-service", "training-service", "workforce-service", "acceptance");

    @Test
    void every_rule_of_the_guide_is_named_by_a_test() throws IOException {
        var rules = new TreeSet<String>();
        for (var guide : GUIDES) {
            var rows = ROW.matcher(Files.readString(ROOT.resolve("docs/guide").resolve(guide)));
            while (rows.find()) {
                rules.add(rows.group(1));
            }
        }

        assertThat(rules).hasSizeGreaterThan(100).contains("T8", "S4", "RG6", "CS35", "FC80");
        rules.removeAll(namedByTests());
        assertThat(rules).isEmpty();
    }

    private static Set<String> namedByTests() throws IOException {
        var named = new TreeSet<String>();
        for (var module : MODULES) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("GuideRulesTest.java"))
                        .flatMap(GuideRulesTest::lines)
                        .forEach(line -> collect(line, named));
            }
        }
        return named;
    }

    /** A range such as P3 to P5 names all between. */
    private static void collect(String line, Set<String> named) {
        var found = NAMED.matcher(line);
        while (found.find()) {
            var first = Integer.parseInt(found.group(2));
            var last = found.group(3) == null ? first : Integer.parseInt(found.group(3));
            for (var number = first; number <= last; number++) {
                named.add(found.group(1) + number);
            }
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

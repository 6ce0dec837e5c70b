package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every numbered rule of the guides for appraisals, capacity and forecasting is named by a test, so that who changes a rule finds what
 * checks it: by the name of a test method, such as {@code c11_c12_...}, or by a comment such as "Rule C11" or "Rules C11, C12 and
 * F3". A range such as C11 to C14 names none, because nobody finds by it what checks which.
 */
class GuideRulesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("^\\| ([A-Z]{1,3}[0-9]+) \\|", Pattern.MULTILINE);
    private static final Pattern METHOD = Pattern.compile("\\bvoid ((?:[a-z]{1,3}[0-9]+_)+)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\n\\s*\\*?\\s*");
    private static final String RULE = "[A-Z]{1,3}[0-9]+(?![0-9]|\\.[0-9])";
    private static final String RULES = RULE + "(?: to " + RULE + ")?";
    private static final Pattern NAMING = Pattern.compile("\\bRules? (" + RULES + "(?:(?:,? and |, )" + RULES + ")*)");
    private static final Pattern ALONE = Pattern.compile("(?<! to )\\b(" + RULE + ")(?! to )");
    private static final List<String> GUIDES = List.of("appraisal.md", "capacity.md", "forecasting.md");
    private static final List<String> MODULES =
            List.of("appraisal-service", "training-service", "workforce-service", "acceptance");

    @Test
    void every_rule_of_the_guide_is_named_by_a_test() throws IOException {
        var rules = new TreeSet<String>();
        for (var guide : GUIDES) {
            var text = Files.readString(ROOT.resolve("docs/guide").resolve(guide));
            rules.addAll(found(ROW, text).toList());
        }

        assertThat(rules).hasSizeGreaterThan(100).contains("T8", "S4", "RG6", "CS35", "FC80");
        rules.removeAll(namedByTests());
        assertThat(rules).isEmpty();
    }

    @Test
    void a_rule_is_named_by_a_method_or_by_a_comment_that_says_so() {
        assertThat(namedIn("void c11_ob2_a_close_is_final() {}")).containsExactlyInAnyOrder("C11", "OB2");
        assertThat(namedIn("/** Rule A1. */")).containsExactly("A1");
        assertThat(namedIn("/** Rules H4, U1,\n * D3 and W8 of the guide. */"))
                .containsExactlyInAnyOrder("H4", "U1", "D3", "W8");
    }

    @Test
    void neither_a_range_nor_the_code_of_a_competency_nor_a_text_names_a_rule() {
        assertThat(namedIn("/** Rules B1, B13 to B18 and C2 of the guide. */")).containsExactlyInAnyOrder("B1", "C2");
        assertThat(namedIn("/** Rule A1.1 is a competency, and so is A2. */")).isEmpty();
        assertThat(namedIn("var code = \"A1\"; var text = \"Rule A1\"; /* B2 */"))
                .isEmpty();
        assertThat(namedIn("void in_2027_a1() {}")).isEmpty();
    }

    private static Set<String> namedByTests() throws IOException {
        var named = new TreeSet<String>();
        for (var module : MODULES) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().endsWith("Test.java"))
                        .filter(file -> !file.endsWith("GuideRulesTest.java"))
                        .forEach(file -> named.addAll(namedIn(text(file))));
            }
        }
        return named;
    }

    private static Set<String> namedIn(String source) {
        var byMethods = found(METHOD, source)
                .flatMap(codes -> Stream.of(codes.split("_")))
                .map(code -> code.toUpperCase(Locale.ROOT));
        var byComments = COMMENT.matcher(source)
                .results()
                .map(comment -> LINE_BREAK.matcher(comment.group()).replaceAll(" "))
                .flatMap(comment -> found(NAMING, comment))
                .flatMap(rules -> found(ALONE, rules));
        return Stream.concat(byMethods, byComments).collect(Collectors.toSet());
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

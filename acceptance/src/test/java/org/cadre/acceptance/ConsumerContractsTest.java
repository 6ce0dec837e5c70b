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
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Whoever listens to another service knows it by its published samples, read as text in tests of its own. */
class ConsumerContractsTest {

    static final List<String> SERVICES = List.of("workforce", "training", "appraisal", "talent");

    private static final Pattern TYPE = Pattern.compile("\"(cadre\\.[a-z]+\\.[a-z-]+\\.[a-z-]+\\.v\\d+)\"");

    /** A call of a reader of samples, or the path to a foreign sample. */
    private static final Pattern READS =
            Pattern.compile("(?:sample\\(|Samples\\.of\\()\"([a-z]+)\"|\\.\\./([a-z]+)-service/src/main/events");

    @ParameterizedTest
    @FieldSource("SERVICES")
    void every_event_that_is_heard_is_one_that_its_owner_publishes(String service) {
        assertThat(heard(service))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(sample(type)).exists());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void the_sample_of_every_event_that_is_heard_is_read_in_a_test(String service) {
        var tests = sources(Path.of("..", service + "-service", "src/test/java"));

        assertThat(heard(service))
                .allSatisfy(type -> assertThat(tests)
                        .as("a test that reads the sample of %s", type)
                        .anyMatch(test -> reads(test, type)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "true  | sample('training', 'cadre.training.course.held.v1')",
                "true  | Samples.of('training', 'cadre.training.course.held.v1')",
                "true  | sample('training', 'cadre.training.course.%s.v1'.formatted('held'))",
                "true  | '../training-service/src/main/events/cadre.training.course.%s.v1.json' 'held'",
                "false | sample('training', 'cadre.training.course.%s.v1'.formatted('cancelled'))",
                "false | sample('training', 'cadre.training.session.%s.v1'.formatted('held'))",
                "false | sample('workforce', 'cadre.training.course.held.v1')",
                "false | publish('cadre.training.course.held.v1')"
            })
    void a_test_reads_a_sample_if_it_names_its_owner_and_its_type(boolean reads, String source) {
        assertThat(reads(source.replace('\'', '"'), "cadre.training.course.held.v1"))
                .isEqualTo(reads);
    }

    /** The type in one piece, or the verb and the rest of it. */
    private static boolean reads(String test, String type) {
        var verb = type.split("\\.", -1)[3];
        var rest = type.replace("." + verb + ".", ".%s.");
        var inParts = test.contains(rest) && test.contains("\"%s\"".formatted(verb));
        return readsFrom(owner(type), test) && (inParts || test.contains(type));
    }

    private static boolean readsFrom(String owner, String test) {
        return READS.matcher(test)
                .results()
                .anyMatch(found -> owner.equals(found.group(1)) || owner.equals(found.group(2)));
    }

    private static Set<String> heard(String service) {
        return sources(Path.of("..", service + "-service", "src/main/java")).stream()
                .flatMap(source -> TYPE.matcher(source).results().map(found -> found.group(1)))
                .filter(type -> !owner(type).equals(service))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String owner(String type) {
        return type.split("\\.", -1)[1];
    }

    private static Path sample(String type) {
        return Path.of("..", owner(type) + "-service", "src/main/events", type + ".json");
    }

    private static List<String> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ConsumerContractsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

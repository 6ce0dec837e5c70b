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
    void the_samples_of_every_owner_are_read_in_a_test(String service) {
        var owners = heard(service).stream().map(ConsumerContractsTest::owner).collect(Collectors.toSet());

        var read = new TreeSet<String>();
        for (var source : sources(Path.of("..", service + "-service", "src/test/java"))) {
            READS.matcher(source)
                    .results()
                    .forEach(found -> read.add(found.group(1) == null ? found.group(2) : found.group(1)));
        }

        assertThat(read).containsAll(owners);
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

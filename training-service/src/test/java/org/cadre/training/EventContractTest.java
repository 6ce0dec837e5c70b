package org.cadre.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cadre.kit.testing.PublishedEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples are what consumers read in their own tests, so they keep to the schemas. */
class EventContractTest {

    private static final Path EVENTS = Path.of("src/main/events");
    private static final String SCHEMA = ".schema.json";

    static List<String> types() throws IOException {
        try (Stream<Path> files = Files.list(EVENTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_sample_of_every_type_keeps_to_its_schema(String type) throws IOException {
        var sample = new ObjectMapper().readTree(Files.readString(EVENTS.resolve(type + ".json")));

        assertThat(PublishedEvents.violations(type, sample)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_type_stands_in_the_asyncapi_document(String type) throws IOException {
        assertThat(Files.readString(EVENTS.resolve("asyncapi.yaml")))
                .contains("name: " + type + "\n")
                .contains("'./" + type + SCHEMA + "'");
    }
}

package org.cadre.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cadre.kit.testing.PublishedEvents;
import org.junit.jupiter.api.Test;

class EventContractTest {

    private static final Path EVENTS = Path.of("src/main/events");
    private static final String SCHEMA = ".schema.json";

    @Test
    void every_sample_is_as_its_schema_says() throws IOException {
        for (var type : types()) {
            var sample =
                    new ObjectMapper().readTree(EVENTS.resolve(type + ".json").toFile());

            assertThat(PublishedEvents.violations(type, sample)).as(type).isEmpty();
        }
    }

    @Test
    void the_asyncapi_document_names_every_type_and_its_schema() throws IOException {
        var document = Files.readString(EVENTS.resolve("asyncapi.yaml"));

        assertThat(types())
                .hasSize(9)
                .allSatisfy(type -> assertThat(document)
                        .contains("name: " + type + "\n")
                        .contains("$ref: './" + type + SCHEMA + "'"));
    }

    private static List<String> types() throws IOException {
        try (var files = Files.list(EVENTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .toList();
        }
    }
}

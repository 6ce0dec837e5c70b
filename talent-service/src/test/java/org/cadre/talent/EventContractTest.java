package org.cadre.talent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.cadre.kit.testing.PublishedEvents;
import org.junit.jupiter.api.Test;

/** The contract files agree with each other. */
class EventContractTest {

    private static final Path EVENTS = Path.of("src/main/events");
    private static final String SCHEMA = ".schema.json";

    @Test
    void every_schema_has_a_sample_and_every_sample_fits_its_schema() throws IOException {
        for (var type : types()) {
            var sample =
                    new ObjectMapper().readTree(EVENTS.resolve(type + ".json").toFile());

            assertThat(PublishedEvents.violations(type, sample)).as(type).isEmpty();
        }
    }

    @Test
    void the_asyncapi_document_names_exactly_the_types_that_have_a_schema() throws IOException {
        var messages = new YAMLMapper()
                .readTree(EVENTS.resolve("asyncapi.yaml").toFile())
                .at("/components/messages");

        var named = new TreeSet<String>();
        messages.forEach(message -> {
            var type = message.path("name").asText();
            assertThat(message.at("/payload/$ref").asText()).isEqualTo("./" + type + SCHEMA);
            named.add(type);
        });
        assertThat(named).containsExactlyElementsOf(types());
    }

    private static List<String> types() throws IOException {
        try (var files = Files.list(EVENTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .sorted()
                    .toList();
        }
    }
}

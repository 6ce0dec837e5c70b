package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The event documents say on which topics one may listen: those that the services publish to, and for good. */
class EventChannelsTest {

    static final List<String> SERVICES =
            List.of("workforce-service", "training-service", "appraisal-service", "talent-service");

    private static final String TOPICS = "cadre.events.topics";

    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_document_names_every_topic_of_its_service_and_no_other(String service) throws IOException {
        var addresses = document(Path.of("..", service, "src/main/events"))
                .path("channels")
                .valueStream()
                .map(channel -> channel.path("address").asText());

        assertThat(addresses).containsExactlyInAnyOrder(topics(service));
    }

    /** Whoever listens to a topic for a type has read it in the document of any release. */
    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_type_that_was_published_on_a_channel_is_there_still(String service) {
        var present = told(document(Path.of("..", service, "src/main/events")));

        assertThat(Documents.releases())
                .isNotEmpty()
                .allSatisfy(release -> assertThat(present).containsAll(told(document(release.resolve(service)))));
    }

    /** Each type behind the topic on which it is told. */
    private static Set<String> told(JsonNode document) {
        var told = new TreeSet<String>();
        for (var channel : document.path("channels")) {
            var messages = channel.path("messages");
            assertThat(messages).as(channel.path("address").asText()).isNotEmpty();
            for (var message : messages) {
                var name = document.at(message.path("$ref").asText().substring(1))
                        .path("name")
                        .asText();
                assertThat(name).as(message.toString()).isNotEmpty();
                told.add(channel.path("address").asText() + " " + name);
            }
        }
        return told;
    }

    private static JsonNode document(Path folder) {
        return Documents.read(folder.resolve("asyncapi.yaml"));
    }

    private static String[] topics(String service) throws IOException {
        var settings = new Properties();
        try (var text = Files.newBufferedReader(Path.of("..", service, "src/main/resources/application.properties"))) {
            settings.load(text);
        }
        return settings.getProperty(TOPICS).split(",", -1);
    }
}

package org.cadre.talent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cadre.kit.event.DomainEvent;

/** The samples that owners of events keep beside their schemas. */
public final class Samples {

    private Samples() {}

    /** A sample of another service, as text. */
    public static String of(String service, String type) {
        return read(Path.of("..", service + "-service", "src/main/events", type + ".json"));
    }

    /** Our own sample of this type. */
    public static JsonNode own(String type) {
        return json(read(Path.of("src/main/events", type + ".json")));
    }

    /** An event as the running service would publish it. */
    public static JsonNode published(DomainEvent event) {
        return Arc.container().instance(ObjectMapper.class).get().valueToTree(event);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
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

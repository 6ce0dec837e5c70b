package org.cadre.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The event contract of a service as files: a schema and a sample for each type, and the AsyncAPI document.
 *
 * @param read schemas by type that were read already
 */
record EventFiles(Path folder, Map<String, JsonSchema> read) {

    private static final String SCHEMA = ".schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    EventFiles(Path folder) {
        this(folder, new HashMap<>());
    }

    /** Of the service whose tests run. */
    static EventFiles present() {
        return new EventFiles(Path.of("src/main/events"));
    }

    Set<String> types() {
        return names(SCHEMA);
    }

    Set<String> samples() {
        var names = names(".json");
        names.removeIf(name -> name.endsWith(".schema"));
        return names;
    }

    /** Types that the AsyncAPI document names together with the file of their schema. */
    Set<String> documented() {
        var named = new TreeSet<String>();
        try {
            var document =
                    new YAMLMapper().readTree(folder.resolve("asyncapi.yaml").toFile());
            document.at("/components/messages").forEach(message -> {
                var type = message.path("name").asText();
                if (schemaOf(message).equals("./" + type + SCHEMA)) {
                    named.add(type);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return named;
    }

    /** AsyncAPI lets a payload be a schema, or name its dialect beside it. */
    private static String schemaOf(JsonNode message) {
        var payload = message.path("payload");
        return payload.path("schema").path("$ref").asText(payload.path("$ref").asText());
    }

    JsonNode schema(String type) {
        return read(type + SCHEMA);
    }

    JsonNode sample(String type) {
        return read(type + ".json");
    }

    /** What the schema of the type has against a payload. */
    Set<ValidationMessage> violations(String type, JsonNode data) {
        return read.computeIfAbsent(type, unused -> FACTORY.getSchema(schema(type)))
                .validate(data, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private JsonNode read(String file) {
        try {
            return JSON.readTree(folder.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> names(String ending) {
        try (var files = Files.list(folder)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The contracts of this service that were published, the earliest first. */
    static List<EventFiles> published() {
        var service = Path.of("").toAbsolutePath().getFileName().toString();
        try (var releases = Files.list(Path.of("../docs/published"))) {
            return releases.sorted()
                    .map(release -> release.resolve(service))
                    .filter(Files::isDirectory)
                    .map(EventFiles::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

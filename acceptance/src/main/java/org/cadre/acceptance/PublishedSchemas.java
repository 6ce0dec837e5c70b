package org.cadre.acceptance;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas that lie beside each service, read as text like any integrator would. */
public final class PublishedSchemas {

    private final Path root;
    private final Map<String, JsonSchema> known = new ConcurrentHashMap<>();

    /** The schemas of a checkout. */
    public PublishedSchemas(Path root) {
        this.root = root;
    }

    /** What is wrong with a payload; an event without a schema is wrong as a whole. */
    public List<String> violations(String type, String json) {
        var file = fileOf(type);
        if (!Files.exists(file)) {
            return List.of("%s has no published schema".formatted(type));
        }
        return known.computeIfAbsent(type, unused -> schema(file)).validate(json, InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private Path fileOf(String type) {
        var parts = type.split("\\.", -1);
        var owner = parts.length > 1 ? parts[1] : "unknown";
        return root.resolve("%s-service/src/main/events/%s.schema.json".formatted(owner, type));
    }

    private static JsonSchema schema(Path file) {
        try {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.cadre.kit.document;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Gives every text, number and list of a document its limits, where the code did not state them already. What is a URI in
 * the code may be a path, and decimal places are not told as a divisor: many validators calculate with binary fractions,
 * and 0.8 is no multiple of 0.00001 to them.
 */
final class Limits {

    /** What {@code @NotBlank} becomes; all other patterns of the code stand for the whole text. */
    private static final String NOT_BLANK = "\\S";

    private final Vocabulary vocabulary;

    Limits(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void apply(OpenAPI api) {
        var schemas = api.getComponents().getSchemas();
        schemas.forEach((name, schema) -> limit(name, name, schema));
        References.of(api).onlyAsked().forEach(name -> close(schemas.get(name)));
        Operations.of(api).forEach(operation -> {
            var id = operation.getOperationId();
            Operations.parameters(operation)
                    .forEach(parameter -> limit(id, parameter.getName(), parameter.getSchema()));
            Optional.ofNullable(operation.getRequestBody()).ifPresent(body -> limit(id, "request", body.getContent()));
            operation
                    .getResponses()
                    .getAPIResponses()
                    .values()
                    .forEach(answer -> limit(id, "response", answer.getContent()));
        });
    }

    private void limit(String owner, String name, Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(type -> limit(owner, name, type.getSchema()));
        }
    }

    private void limit(String owner, String name, Schema schema) {
        if (schema == null || schema.getRef() != null || schema.getType() == null) {
            return;
        }
        switch (schema.getType().getFirst()) {
            case STRING -> limitText(owner, name, schema);
            case NUMBER -> schema.setMultipleOf(null);
            case INTEGER -> limitNumber(owner, name, schema);
            case ARRAY -> limitList(owner, name, schema);
            case OBJECT -> {
                properties(schema).forEach((property, type) -> limit(owner, property, type));
                limit(owner, name, schema.getAdditionalPropertiesSchema());
            }
            default -> {}
        }
    }

    private static Map<String, Schema> properties(Schema schema) {
        return Optional.ofNullable(schema.getProperties()).orElse(Map.of());
    }

    private void limitText(String owner, String name, Schema schema) {
        anchor(schema);
        if ("uri".equals(schema.getFormat())) {
            schema.setFormat("uri-reference");
        }
        if (schema.getEnumeration() != null) {
            return;
        }
        vocabulary.of("text", owner, name).map(word -> word.split(" ", 2)).ifPresent(word -> {
            if (schema.getMaxLength() == null) {
                schema.setMaxLength(Integer.valueOf(word[0]));
            }
            if (schema.getPattern() == null && word.length == 2) {
                schema.setPattern(word[1]);
            }
        });
    }

    private static void anchor(Schema schema) {
        var pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
            schema.setPattern("^" + pattern + "$");
        }
    }

    private void limitNumber(String owner, String name, Schema schema) {
        vocabulary
                .of("number", owner, name)
                .map(word -> word.split("\\.\\.", 2))
                .ifPresent(bounds -> {
                    if (schema.getMinimum() == null) {
                        schema.setMinimum(new BigDecimal(bounds[0]));
                    }
                    if (schema.getMaximum() == null) {
                        schema.setMaximum(new BigDecimal(bounds[1]));
                    }
                });
    }

    private void limitList(String owner, String name, Schema schema) {
        if (schema.getMaxItems() == null) {
            vocabulary.of("list", owner, name).map(Integer::valueOf).ifPresent(schema::setMaxItems);
        }
        limit(owner, name, schema.getItems());
    }

    /** A request with a property that is not known is refused; an answer may grow. */
    private static void close(Schema schema) {
        if (schema.getType() != null && schema.getType().contains(SchemaType.OBJECT)) {
            schema.setAdditionalPropertiesSchema(createSchema().booleanSchema(false));
        }
    }
}

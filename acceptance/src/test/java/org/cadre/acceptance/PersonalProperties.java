package org.cadre.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cadre.acceptance.ApiDocument.Operation;

/** The places of a request body that its API document says are personal data. */
record PersonalProperties(JsonNode document, JsonNode schema) {

    private static final String MARK = "x-cadre-classification";

    /** A code of reference data takes no word in its place; whoever cares looks for the code itself. */
    private static final String CODE = "^[A-Z][A-Z_]{0,59}$";

    /** Of a JSON request; empty where nothing in it is personal. */
    static Optional<PersonalProperties> of(ApiDocument document, Operation operation) {
        var schema = operation
                .definition()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        var found = new PersonalProperties(document.root(), schema);
        return found.areIn(schema) ? Optional.of(found) : Optional.empty();
    }

    /** The body with another value in each such place that holds a text. */
    JsonNode replaced(JsonNode body, UnaryOperator<JsonNode> value) {
        return replaced(body.deepCopy(), schema, value);
    }

    private JsonNode replaced(JsonNode body, JsonNode schema, UnaryOperator<JsonNode> value) {
        var type = resolved(schema);
        if (body instanceof ArrayNode list) {
            for (var index = 0; index < list.size(); index++) {
                list.set(index, replaced(list.get(index), type.path("items"), value));
            }
        } else if (body instanceof ObjectNode object) {
            type.path("properties").properties().forEach(property -> {
                var present = object.path(property.getKey());
                if (takesMark(property.getValue()) && present.isTextual()) {
                    object.set(property.getKey(), value.apply(present));
                } else if (!present.isMissingNode()) {
                    object.set(property.getKey(), replaced(present, property.getValue(), value));
                }
            });
        }
        return body;
    }

    private boolean areIn(JsonNode schema) {
        var type = resolved(schema);
        return isMarkedText(type)
                || (type.has("items") && areIn(type.path("items")))
                || type.path("properties").properties().stream()
                        .anyMatch(property -> isMarkedText(property.getValue()) || areIn(property.getValue()));
    }

    /** Only a text can take a mark; a rating on a scale cannot. */
    private static boolean isMarkedText(JsonNode property) {
        return takesMark(property) && property.path("type").toString().contains("string");
    }

    private static boolean takesMark(JsonNode property) {
        return property.has(MARK) && !property.path("pattern").asText().equals(CODE);
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }
}

package org.cadre.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Properties that an answer had and has no more. The comparison of whole documents lets these pass as long as they were
 * never said to be there always, but a client that reads one is broken all the same.
 */
record LostProperties(JsonNode before, JsonNode after) {

    List<String> all() {
        var lost = new ArrayList<String>();
        before.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> method.getValue()
                                .path("responses")
                                .properties()
                                .forEach(answer -> answer.getValue()
                                        .path("content")
                                        .properties()
                                        .forEach(body -> {
                                            var is = after.path("paths")
                                                    .path(path.getKey())
                                                    .path(method.getKey())
                                                    .path("responses")
                                                    .path(answer.getKey())
                                                    .path("content")
                                                    .path(body.getKey())
                                                    .path("schema");
                                            var place = "%s %s %s"
                                                    .formatted(method.getKey(), path.getKey(), answer.getKey());
                                            compare(place, body.getValue().path("schema"), is, new HashSet<>(), lost);
                                        }))));
        return lost;
    }

    private void compare(String place, JsonNode was, JsonNode is, Set<String> seen, List<String> lost) {
        if (was.has("$ref") && !seen.add(was.path("$ref").asText())) {
            return;
        }
        var old = resolved(was, before);
        var present = resolved(is, after);
        old.path("properties").properties().forEach(property -> {
            var there = place + "/" + property.getKey();
            var kept = present.path("properties").path(property.getKey());
            if (kept.isMissingNode()) {
                lost.add(there);
            } else {
                compare(there, property.getValue(), kept, seen, lost);
            }
        });
        if (old.has("items")) {
            compare(place + "[]", old.path("items"), present.path("items"), seen, lost);
        }
    }

    private static JsonNode resolved(JsonNode schema, JsonNode document) {
        var reference = schema.path("$ref").asText();
        if (reference.isEmpty()) {
            return schema;
        }
        return reference.startsWith("#") ? document.at(reference.substring(1)) : MissingNode.getInstance();
    }
}

package org.cadre.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a new version of a schema breaks. It may gain properties that may be absent, and words for people; then whoever
 * knows the new version can read every old event, and whoever knows an old one can read every new event by passing over
 * what is unknown. Everything else needs a new type.
 */
record SchemaChange(JsonNode before, JsonNode after) {

    private static final Set<String> WORDS = Set.of("title", "description", "$comment", "examples", "$id");
    private static final String PROPERTIES = "properties";

    /** One line for each break, empty if there is none. */
    List<String> breaks() {
        var found = new ArrayList<String>();
        compare("#", before, after, found);
        return found;
    }

    private static void compare(String place, JsonNode before, JsonNode after, List<String> found) {
        if (!before.isObject() || !after.isObject()) {
            if (!before.equals(after)) {
                found.add("%s was %s and is %s".formatted(place, before, after));
            }
            return;
        }
        keywords(before, after).forEach(keyword -> {
            var was = before.path(keyword);
            var is = after.path(keyword);
            switch (keyword) {
                case PROPERTIES, "$defs" -> compareNamed(place + "/" + keyword, was, is, found);
                case "required", "enum" -> {
                    if (!members(was).equals(members(is))) {
                        found.add("%s/%s was %s and is %s".formatted(place, keyword, members(was), members(is)));
                    }
                }
                default -> compare(place + "/" + keyword, was, is, found);
            }
        });
    }

    private static void compareNamed(String place, JsonNode before, JsonNode after, List<String> found) {
        before.properties().forEach(named -> {
            var is = after.path(named.getKey());
            var there = place + "/" + named.getKey();
            if (is.isMissingNode()) {
                found.add(there + " is gone");
            } else {
                compare(there, named.getValue(), is, found);
            }
        });
    }

    private static Set<String> keywords(JsonNode before, JsonNode after) {
        var keywords = new TreeSet<String>();
        before.fieldNames().forEachRemaining(keywords::add);
        after.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(WORDS);
        return keywords;
    }

    private static Set<String> members(JsonNode list) {
        var members = new TreeSet<String>();
        list.forEach(member -> members.add(member.asText()));
        return members;
    }
}

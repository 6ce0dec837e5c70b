package org.cadre.workforce.capacity.study;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Writes questions and answers down and reads them again. */
@ApplicationScoped
class StudyPapers {

    private final ObjectMapper json;

    StudyPapers(ObjectMapper json) {
        this.json = json;
    }

    String write(Object part) {
        try {
            return json.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A part of a study cannot be written", e);
        }
    }

    <T> T read(String part, Class<T> type) {
        try {
            return json.readValue(part, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A recorded study cannot be read any more", e);
        }
    }

    /** Names of the parts that are not the same in both, in the order of the first. */
    List<String> differing(String one, String other) {
        var first = read(one, JsonNode.class);
        var second = read(other, JsonNode.class);
        return Stream.concat(first.properties().stream(), second.properties().stream())
                .map(part -> part.getKey())
                .distinct()
                .filter(part ->
                        !first.path(part).toString().equals(second.path(part).toString()))
                .toList();
    }
}

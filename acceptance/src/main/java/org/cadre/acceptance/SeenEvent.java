package org.cadre.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;

/**
 * An event as any consumer sees it.
 *
 * @param json the payload as it came, which takes a tenth of the room of its tree
 * @param hop from the moment it states to its arrival here
 * @param violations what its published schema says against it
 */
public record SeenEvent(
        String id, String type, String subject, String key, String json, Duration hop, List<String> violations) {

    private static final ObjectMapper READER = new ObjectMapper();

    public JsonNode data() {
        try {
            return READER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new JourneyFailed("%s is not JSON".formatted(type), e);
        }
    }
}

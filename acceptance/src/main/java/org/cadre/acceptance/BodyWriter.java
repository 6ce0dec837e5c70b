package org.cadre.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes what a client has to say as the body of a request. */
@FunctionalInterface
public interface BodyWriter {

    /** As JSON, just as it is. */
    BodyWriter PLAIN = plain();

    String write(String method, String path, Object body);

    private static BodyWriter plain() {
        var json = new ObjectMapper();
        return (method, path, body) -> {
            try {
                return json.writeValueAsString(body);
            } catch (JsonProcessingException e) {
                throw new JourneyFailed("not JSON: " + body, e);
            }
        };
    }
}

package org.cadre.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** What the gateway answered, and how long it took. */
public record Answer(String call, int status, String etag, String location, JsonNode body, Duration took) {

    /** The answer itself, if it is the one that was hoped for. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new JourneyFailed("%s answered %d, not %d: %s".formatted(call, status, wanted, body));
        }
        return this;
    }

    public String text(String property) {
        return body.path(property).asText();
    }
}

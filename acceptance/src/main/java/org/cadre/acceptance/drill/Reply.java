package org.cadre.acceptance.drill;

import com.fasterxml.jackson.databind.JsonNode;

/** What came back; status 0 if nothing did. */
record Reply(int status, String etag, String retryAfter, JsonNode body) {

    Outcome outcome() {
        return Outcome.of(status);
    }

    boolean done() {
        return outcome() == Outcome.ACKNOWLEDGED;
    }

    String text(String property) {
        return body.path(property).asText();
    }
}

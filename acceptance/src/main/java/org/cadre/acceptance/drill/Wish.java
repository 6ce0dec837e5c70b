package org.cadre.acceptance.drill;

import java.util.Map;

/**
 * A change that a client wants.
 *
 * @param etag the version it was decided on, empty where there is none yet
 */
record Wish(Effect effect, String method, String path, Map<String, ?> body, String etag) {

    static Wish post(Operation operation, String marker, String path, Map<String, ?> body) {
        return new Wish(new Effect(operation, marker), "POST", path, body, "");
    }

    static Wish step(Operation operation, String marker, String path, Map<String, ?> body, String etag) {
        return new Wish(new Effect(operation, marker), "POST", path, body, etag);
    }
}

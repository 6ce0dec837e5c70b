package org.cadre.workforce.capacity;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.cadre.workforce.Calls;

/** Calls of planners who study a service of Leeds (RR8). */
public final class Planning {

    private Planning() {}

    public static ValidatableResponse make(String collection, String body, String... roles) {
        return send(UUID.randomUUID().toString(), collection, body, roles);
    }

    /** With a key of the caller's own. */
    public static ValidatableResponse make(UUID key, String collection, String body) {
        return send(key.toString(), collection, body, "workforce-planner@RR8");
    }

    private static ValidatableResponse send(String key, String collection, String body, String... roles) {
        return Calls.as(roles)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(collection)
                .then();
    }

    /** Path of a new study. */
    public static String made(String collection, String body) {
        return made(collection, body, "workforce-planner@RR8");
    }

    public static String made(String collection, String body, String role) {
        return make(collection, body, role).statusCode(201).extract().header("Location");
    }
}

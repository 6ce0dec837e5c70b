package org.cadre.workforce.exclusion;

import static org.cadre.workforce.extract.Extract.somebody;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cadre.workforce.Calls;
import org.cadre.workforce.extract.Extract;

/**
 * Somebody of Leeds whom HR excludes.
 *
 * @param row of the extract
 */
record Excluded(String personId, Map<String, String> row) {

    static final String MAY = "2026-05-01";
    static final String END_OF_MAY = "2026-05-31";

    /** Works there since 6 January 2020. */
    static Excluded employee() {
        return employee(somebody());
    }

    static Excluded employee(Map<String, String> row) {
        new Extract().with(row).taken("hr@" + row.get("EMPLOYING_ORG_CODE"));
        return new Excluded(Extract.person(row).getString("personId"), row);
    }

    String path() {
        return "/workforce/v1/people/%s/exclusions".formatted(personId);
    }

    RequestSpecification self() {
        return Calls.asPerson(row.get("STAFF_UID"));
    }

    ValidatableResponse record(String from, String to) {
        return record(Calls.as("hr@RR8"), from, to, "PARENTAL_LEAVE");
    }

    ValidatableResponse record(RequestSpecification by, String from, String to, String reason) {
        return record(by, wish("RR8", from, to, reason));
    }

    ValidatableResponse record(RequestSpecification by, Map<String, String> wish) {
        return send(by, path(), wish);
    }

    static Map<String, String> wish(String organisation, String from, String to, String reason) {
        var wish = right(from, to, reason);
        wish.put("organisation", organisation);
        return wish;
    }

    static Map<String, String> right(String from, String to, String reason) {
        var right = new HashMap<>(Map.of("from", from, "reason", reason));
        if (to != null) {
            right.put("to", to);
        }
        return right;
    }

    /** Its path. */
    String recorded(String from, String to) {
        return record(from, to).statusCode(201).extract().header("Location");
    }

    static ValidatableResponse act(String exclusion, String verb, Map<String, ?> body) {
        return act(Calls.as("hr@RR8"), exclusion, verb, body);
    }

    static ValidatableResponse act(RequestSpecification by, String exclusion, String verb, Map<String, ?> body) {
        var present = Calls.as("hr@RR8").get(exclusion).header("ETag");
        return send(by.header("If-Match", present), exclusion + "/" + verb, body);
    }

    /** As HR of Leeds, who has seen the present version; nothing is said but that. */
    static ValidatableResponse withdraw(String exclusion) {
        return Calls.as("hr@RR8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", Calls.as("hr@RR8").get(exclusion).header("ETag"))
                .post(exclusion + "/withdraw")
                .then();
    }

    private static ValidatableResponse send(RequestSpecification by, String path, Map<String, ?> body) {
        return by.header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }
}

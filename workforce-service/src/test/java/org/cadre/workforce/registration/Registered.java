package org.cadre.workforce.registration;

import static org.cadre.workforce.extract.Extract.somebody;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cadre.workforce.Calls;
import org.cadre.workforce.extract.Extract;

/**
 * Somebody of Leeds whose registrations HR records.
 *
 * @param row of the extract
 */
record Registered(String personId, Map<String, String> row) {

    static final String NUMBER = "71A2998E";

    /** Works there since 6 January 2020. */
    static Registered employee() {
        return employee(somebody());
    }

    static Registered employee(Map<String, String> row) {
        new Extract().with(row).taken("hr@" + row.get("EMPLOYING_ORG_CODE"));
        return new Registered(Extract.person(row).getString("personId"), row);
    }

    String path() {
        return "/workforce/v1/people/%s/registrations".formatted(personId);
    }

    RequestSpecification self() {
        return Calls.asPerson(row.get("STAFF_UID"));
    }

    static Map<String, String> nurse() {
        return new HashMap<>(
                Map.of("body", "NMC", "number", NUMBER, "registeredFrom", "2024-03-01", "renewalOn", "2027-02-28"));
    }

    ValidatableResponse record(RequestSpecification by, Map<String, String> wish) {
        return send(by, path(), wish);
    }

    /** Its path. */
    String recorded() {
        return record(Calls.as("hr@RR8"), nurse()).statusCode(201).extract().header("Location");
    }

    /** As HR of Leeds, who has seen the present version. */
    static ValidatableResponse act(String registration, String verb, Map<String, ?> body) {
        var present = Calls.as("hr@RR8").get(registration).header("ETag");
        return send(Calls.as("hr@RR8").header("If-Match", present), registration + "/" + verb, body);
    }

    static ValidatableResponse withdraw(String registration) {
        return Calls.as("hr@RR8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", Calls.as("hr@RR8").get(registration).header("ETag"))
                .post(registration + "/withdraw")
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

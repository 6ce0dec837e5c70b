package org.cadre.workforce.retention;

import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.somebody;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.testing.MovableClock;
import org.cadre.workforce.Calls;
import org.cadre.workforce.extract.Extract;

/**
 * Somebody who left Leeds on 31 May 2029, as an extract of 10 June said.
 *
 * @param row of the extract
 */
record FormerStaff(String personId, Map<String, String> row) {

    static final LocalDate SAID = LocalDate.parse("2029-06-10");
    static final LocalDate KEPT_UNTIL = LocalDate.parse("2035-06-10");
    static final LocalDate WARNED = LocalDate.parse("2035-05-11");
    static final LocalDate OVER = KEPT_UNTIL.plusDays(1);

    /** Leaves the clock on the day of the extract. */
    static FormerStaff left(MovableClock clock) {
        return left(clock, somebody());
    }

    static FormerStaff left(MovableClock clock, Map<String, String> who) {
        clock.moveTo(SAID);
        var row = changed(who, "END_DATE", "2029-05-31");
        new Extract().with(row).taken();
        return new FormerStaff(Extract.person(row).getString("personId"), row);
    }

    ValidatableResponse retention() {
        return Calls.as("hr@RR8").get(path("retention")).then();
    }

    /** What the view says, such as {@code warnedOn}; null if it says nothing. */
    String says(String member) {
        return retention().statusCode(200).extract().path(member);
    }

    ValidatableResponse act(String verb, Map<String, ?> body) {
        return act("hr@RR8", verb, body);
    }

    ValidatableResponse act(String role, String verb, Map<String, ?> body) {
        return Calls.as(role)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", retention().extract().header("ETag"))
                .contentType("application/json")
                .body(body)
                .post(path("retention/" + verb))
                .then();
    }

    /** Its path. */
    String hold() {
        return Calls.as("hr@RR8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of(
                        "reason", "Tribunal of " + row.get("LAST_NAME"), "reference", "ET/" + row.get("STAFF_UID")))
                .post(path("legal-holds"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static ValidatableResponse release(String hold) {
        return Calls.as("hr@RR8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", Calls.as("hr@RR8").get(hold).header("ETag"))
                .post(hold + "/release")
                .then();
    }

    String path(String part) {
        return "/workforce/v1/people/%s/%s".formatted(personId, part);
    }
}

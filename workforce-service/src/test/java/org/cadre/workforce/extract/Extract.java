package org.cadre.workforce.extract;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.cadre.workforce.Calls;

/** A staff extract in the making, and what became of it. */
public final class Extract {

    public static final String EXTRACTS = "/workforce/v1/staff-extracts";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** Somebody new in Leeds with a position of their own. */
    public static Map<String, String> somebody() {
        var number = NUMBERS.incrementAndGet();
        var row = new LinkedHashMap<String, String>();
        row.put("EMPLOYING_ORG_CODE", "RR8");
        row.put("EMPLOYEE_NUMBER", Integer.toString(10_000_000 + number));
        row.put("STAFF_UID", Long.toString(800_000_000_000L + number));
        row.put("FIRST_NAME", "Synthetic");
        row.put("LAST_NAME", "Person" + number);
        row.put("EMAIL", "person%d@example.invalid".formatted(number));
        row.put("BIRTH_DATE", "1980-02-29");
        row.put("POSITION_NUMBER", "P" + number);
        row.put("STAFF_GROUP", "Nursing and Midwifery Registered");
        row.put("BAND", "Band 6");
        row.put("STAGE", "STAGE_1");
        row.put("CONTRACTED_HOURS", "30.0");
        row.put("CONTRACTED_FTE", "0.80000");
        row.put("MANAGER_EMPLOYEE_NUMBER", "");
        row.put("START_DATE", "2020-01-06");
        row.put("END_DATE", "");
        row.put("SYNTHETIC", "Y");
        return row;
    }

    public Extract with(Map<String, String> row) {
        rows.add(row);
        return this;
    }

    public static Map<String, String> changed(Map<String, String> row, String column, String value) {
        var changed = new LinkedHashMap<>(row);
        changed.put(column, value);
        return changed;
    }

    public String csv() {
        var csv = new StringBuilder(String.join(",", rows.getFirst().keySet())).append("\r\n");
        rows.forEach(row -> csv.append(String.join(",", row.values())).append("\r\n"));
        return csv.toString();
    }

    /** Sends it as HR of Leeds and waits for the end. */
    public JsonPath taken() {
        return taken("hr@RR8");
    }

    /** Sends it with a role and waits for the end. */
    public JsonPath taken(String role) {
        var location = send(Calls.as(role), csv()).statusCode(202).extract().header("Location");
        return finished(role, location);
    }

    /** Waits until the job at the place is over. */
    public static JsonPath finished(String role, String location) {
        return await().atMost(Duration.ofSeconds(90))
                .until(() -> Calls.as(role).get(location).jsonPath(), job -> job.get("finishedAt") != null);
    }

    public static ValidatableResponse send(RequestSpecification sender, String csv) {
        return sender.contentType("text/csv").body(csv).post(EXTRACTS).then();
    }

    /** The row errors of a finished job. */
    public static List<String> errors(JsonPath job) {
        return Calls.as("hr@RR8")
                .get(EXTRACTS + "/{id}/errors", job.getString("id"))
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .lines()
                .toList();
    }

    /** What HR of Leeds sees of the person in a row; empty if nothing. */
    public static JsonPath person(Map<String, String> row) {
        return Calls.as("hr@ENG")
                .contentType("application/json")
                .body(Map.of("staffUid", row.get("STAFF_UID")))
                .post("/workforce/v1/people/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("items[0]");
    }
}

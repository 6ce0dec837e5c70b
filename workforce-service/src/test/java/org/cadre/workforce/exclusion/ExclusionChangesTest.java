package org.cadre.workforce.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.exclusion.Excluded.END_OF_MAY;
import static org.cadre.workforce.exclusion.Excluded.MAY;
import static org.cadre.workforce.exclusion.Excluded.act;
import static org.cadre.workforce.exclusion.Excluded.right;
import static org.cadre.workforce.exclusion.Excluded.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ExclusionChangesTest {

    @Test
    void an_end_is_brought_forward_and_announced() {
        var may = Excluded.employee().recorded(MAY, END_OF_MAY);

        act(may, "end", Map.of("to", END_OF_MAY))
                .statusCode(422)
                .body("code", equalTo("exclusion-end-not-earlier"))
                .body("errors.pointer", contains("#/to"));
        act(may, "end", Map.of("to", "2026-05-30"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("to", equalTo("2026-05-30"));
        act(may, "end", Map.of("to", "2026-04-30")).statusCode(422).body("code", equalTo("exclusion-end-before-start"));
        act(may, "end", Map.of("to", MAY)).statusCode(200).body("to", equalTo(MAY));

        var told = told(may);
        assertThat(told)
                .extracting(Published::type)
                .containsExactly(
                        "cadre.workforce.exclusion.recorded.v1",
                        "cadre.workforce.exclusion.changed.v1",
                        "cadre.workforce.exclusion.changed.v1");
        assertThat(told).extracting(Published::number).containsExactly(1L, 2L, 3L);
        assertThat(told).allMatch(event -> event.schemaViolations().isEmpty());
        assertThat(told.getLast().data().path("to").asText()).isEqualTo(MAY);
        assertThat(told.toString()).doesNotContain("PARENTAL_LEAVE");
    }

    @Test
    void days_are_put_right_by_the_same_rules() {
        var excluded = Excluded.employee();
        excluded.recorded("2026-06-01", "2026-06-30");
        var may = excluded.recorded(MAY, END_OF_MAY);

        act(may, "correct", right("2026-04-15", "2026-05-30", "PARENTAL_LEAVE"))
                .statusCode(200)
                .body("from", equalTo("2026-04-15"))
                .body("to", equalTo("2026-05-30"));
        act(may, "correct", right(MAY, "2026-06-01", "PARENTAL_LEAVE"))
                .statusCode(409)
                .body("code", equalTo("exclusion-overlaps"))
                .body("errors.pointer", contains("#/to"));
        act(may, "correct", right("2020-01-05", END_OF_MAY, "PARENTAL_LEAVE"))
                .statusCode(422)
                .body("code", equalTo("exclusion-without-post"));
        act(may, "correct", right(MAY, "2026-04-30", "PARENTAL_LEAVE"))
                .statusCode(422)
                .body("code", equalTo("exclusion-reversed"));
        act(may, "correct", right(MAY, END_OF_MAY, "NO_SUCH_REASON"))
                .statusCode(422)
                .body("code", equalTo("exclusion-reason-unknown"));
        act(may, "correct", right("2026-07-01", null, "CAREER_BREAK"))
                .statusCode(200)
                .body("to", nullValue())
                .body("reason", equalTo("CAREER_BREAK"));

        assertThat(told(may)).hasSize(3);
    }

    @Test
    void that_a_reason_was_put_right_is_told_to_nobody() {
        var may = Excluded.employee().recorded(MAY, END_OF_MAY);

        act(may, "correct", right(MAY, END_OF_MAY, "LONG_TERM_ABSENCE"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("reason", equalTo("LONG_TERM_ABSENCE"));

        assertThat(told(may)).hasSize(1);
    }

    @Test
    void one_that_was_recorded_in_error_is_taken_back() {
        var excluded = Excluded.employee();
        var may = excluded.recorded(MAY, null);

        withdraw(may).statusCode(200).body("from", equalTo(MAY));

        Calls.as("hr@RR8").get(may).then().statusCode(404).body("code", equalTo("exclusion-not-found"));
        var last = told(may).getLast();
        assertThat(last.type()).isEqualTo("cadre.workforce.exclusion.removed.v1");
        assertThat(last.number()).isEqualTo(2);
        assertThat(last.schemaViolations()).isEmpty();
        excluded.record(MAY, null).statusCode(201);
    }

    @Test
    void every_change_names_the_version_that_was_seen() {
        var may = Excluded.employee().recorded(MAY, END_OF_MAY);
        act(may, "end", Map.of("to", "2026-05-20")).statusCode(200);

        for (var verb : List.of("end", "correct", "withdraw")) {
            change(may, verb, "").statusCode(428).body("code", equalTo("if-match-required"));
            change(may, verb, "\"0\"").statusCode(412).body("code", equalTo("stale-version"));
            change(may, verb, "*").statusCode(412);
        }
    }

    @Test
    void hr_of_the_employer_changes_it_and_not_the_person() {
        var excluded = Excluded.employee();
        var may = excluded.recorded(MAY, END_OF_MAY);

        act(excluded.self(), may, "end", Map.of("to", "2026-05-20"))
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
        act(Calls.as("hr@RDU"), may, "end", Map.of("to", "2026-05-20"))
                .statusCode(404)
                .body("code", equalTo("person-not-found"));
        act(Calls.as("talent-lead@RR8"), may, "correct", right(MAY, null, "CAREER_BREAK"))
                .statusCode(404);
    }

    private static ValidatableResponse change(String exclusion, String verb, String version) {
        var request = Calls.as("hr@RR8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", version);
        var body = switch (verb) {
            case "end" -> Map.of("to", MAY);
            case "correct" -> right(MAY, null, "CAREER_BREAK");
            default -> Map.of();
        };
        return (body.isEmpty()
                        ? request
                        : request.contentType("application/json").body(body))
                .post(exclusion + "/" + verb)
                .then();
    }

    private static List<Published> told(String exclusion) {
        return PublishedEvents.on("cadre.workforce.exclusions.v1")
                .about(exclusion.substring(exclusion.lastIndexOf('/') + 1));
    }
}

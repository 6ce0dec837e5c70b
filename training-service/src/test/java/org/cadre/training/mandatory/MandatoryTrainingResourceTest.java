package org.cadre.training.mandatory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.training.Requests.BASE;
import static org.cadre.training.Requests.as;
import static org.cadre.training.Requests.educationLead;
import static org.cadre.training.Requests.get;
import static org.cadre.training.Requests.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.training.Staff;
import org.junit.jupiter.api.Test;

/** Rules M1 to M7 of the guide, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class MandatoryTrainingResourceTest {

    private static final String DONE = "2026-05-14";

    @Test
    void a_completion_is_kept_shown_and_told_to_others_with_its_dates() {
        var member = Staff.joinsLeedsOn("2026-05-04");

        var id = record(educationLead(), member, "INFECTION_PREVENTION_2", DONE)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("completedOn", equalTo(DONE))
                .body("validUntil", equalTo("2027-05-14"))
                .extract()
                .<String>path("id");

        get(as(member), "/people/{id}/mandatory-training", member.personId())
                .statusCode(200)
                .body("items.id", contains(id));
        get(as(member), "/mandatory-training/{id}", id).statusCode(200).body("code", equalTo("INFECTION_PREVENTION_2"));
        var told = told(id);
        assertThat(told).extracting(Published::type).containsExactly("cadre.training.mandatory-training.recorded.v1");
        assertThat(told.getFirst().key()).isEqualTo(member.personId().toString());
        assertThat(told.getFirst().schemaViolations()).isEmpty();
        assertThat(told.getFirst().data().path("validUntil").asText()).isEqualTo("2027-05-14");
    }

    @Test
    void m4_the_status_is_that_of_the_day_that_is_asked_about() {
        var member = Staff.joinsLeedsOn("2026-05-04");
        record(educationLead(), member, "INFECTION_PREVENTION_2", DONE).statusCode(201);

        for (var day : Map.of("2026-05-13", "NEVER", DONE, "CURRENT", "2027-05-14", "DUE", "2027-05-15", "EXPIRED")
                .entrySet()) {
            get(as(member), "/people/{id}/mandatory-training/status?asOf={day}", member.personId(), day.getKey())
                    .statusCode(200)
                    .body("asOf", equalTo(day.getKey()))
                    .body("trainings.find { it.code == 'INFECTION_PREVENTION_1' }.state", equalTo(day.getValue()));
        }
        get(as(member), "/people/{id}/mandatory-training/status", member.personId())
                .statusCode(200)
                .body("trainings.find { it.code == 'FIRE_SAFETY_1_YEAR' }.state", equalTo("NEVER"))
                .body("trainings.find { it.code == 'FIRE_SAFETY_1_YEAR' }.validUntil", nullValue());
    }

    @Test
    void m2_what_is_recorded_is_a_training_that_there_is_on_a_day_that_has_come_and_once() {
        var member = Staff.joinsLeedsOn("2026-05-04");
        var tomorrow = LocalDate.now(BusinessCalendar.LONDON).plusDays(1).toString();

        record(educationLead(), member, "JUGGLING", DONE)
                .statusCode(422)
                .body("code", equalTo("mandatory-training-unknown"))
                .body("errors.pointer", contains("#/code"))
                .body("detail", containsString("FIRE_SAFETY_2_YEARS"));
        record(educationLead(), member, "CONFLICT_RESOLUTION", tomorrow)
                .statusCode(422)
                .body("code", equalTo("completed-in-the-future"))
                .body("errors.pointer", contains("#/completedOn"));
        record(educationLead(), member, "CONFLICT_RESOLUTION", DONE).statusCode(201);
        record(educationLead(), member, "CONFLICT_RESOLUTION", DONE)
                .statusCode(409)
                .body("code", equalTo("mandatory-training-recorded"));
    }

    @Test
    void what_was_done_at_an_earlier_employer_keeps_its_day() {
        record(educationLead(), Staff.joinsLeedsOn("2026-05-04"), "CONFLICT_RESOLUTION", "2025-01-31")
                .statusCode(201)
                .body("completedOn", equalTo("2025-01-31"))
                .body("validUntil", equalTo("2028-01-31"));
    }

    @Test
    void m6_what_was_recorded_in_error_is_taken_back() {
        var member = Staff.joinsLeedsOn("2026-05-04");
        var id = recorded(member);
        var withdraw = "/mandatory-training/%s/withdraw".formatted(id);

        educationLead().post(BASE + withdraw).then().statusCode(428);
        educationLead().header("If-Match", "\"7\"").post(BASE + withdraw).then().statusCode(412);
        educationLead().header("If-Match", "\"0\"").post(BASE + withdraw).then().statusCode(200);

        get(educationLead(), "/mandatory-training/{id}", id)
                .statusCode(404)
                .body("code", equalTo("mandatory-training-not-found"));
        var last = told(id).getLast();
        assertThat(last.type()).isEqualTo("cadre.training.mandatory-training.withdrawn.v1");
        assertThat(last.number()).isEqualTo(2);
        assertThat(last.schemaViolations()).isEmpty();
        record(educationLead(), member, "CONFLICT_RESOLUTION", DONE).statusCode(201);
    }

    @Test
    void m1_the_education_lead_or_a_system_with_that_role_records_and_nobody_their_own() {
        var member = Staff.joinsLeedsOn("2026-05-04");
        var system = given().auth()
                .oauth2(TokenIssuer.trusted()
                        .to("training")
                        .roles("education-lead@RR8")
                        .system("learning-platform")
                        .scopes("training.write")
                        .sign());

        record(system, member, "CONFLICT_RESOLUTION", DONE).statusCode(201);
        record(as(member, "education-lead@RR8"), member, "INFORMATION_GOVERNANCE", DONE)
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
        record(as("hr@RR8"), member, "INFORMATION_GOVERNANCE", DONE).statusCode(403);
        record(as("education-lead@RDU"), member, "INFORMATION_GOVERNANCE", DONE)
                .statusCode(404)
                .body("code", equalTo("person-not-found"));
    }

    @Test
    void m7_the_person_the_line_manager_hr_and_the_education_lead_read_it() {
        var manager = Staff.joinsLeedsOn("2026-05-04");
        var member = Staff.joinsLeedsUnder(manager, "2026-05-04");
        var id = recorded(member);

        for (var reader : List.of(as(member), as(manager), as("hr@RR8"), as("education-lead@Y63"))) {
            get(reader, "/mandatory-training/{id}", id).statusCode(200);
        }
        get(as("assessor@RR8"), "/mandatory-training/{id}", id).statusCode(404);
        get(as("assessor@RR8"), "/people/{id}/mandatory-training", member.personId())
                .statusCode(403);
        get(as(Staff.joinsLeedsOn("2026-05-04")), "/people/{id}/mandatory-training/status", member.personId())
                .statusCode(404);
    }

    private static String recorded(Staff.Member member) {
        return record(educationLead(), member, "CONFLICT_RESOLUTION", DONE)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse record(
            RequestSpecification by, Staff.Member member, String code, String completedOn) {
        var path = "/people/%s/mandatory-training".formatted(member.personId());
        return post(by, path, Map.of("code", code, "completedOn", completedOn));
    }

    private static List<Published> told(String id) {
        return PublishedEvents.on("cadre.training.mandatory-trainings.v1").about(id);
    }
}

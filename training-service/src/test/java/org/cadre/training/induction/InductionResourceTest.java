package org.cadre.training.induction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.training.Requests.as;
import static org.cadre.training.Requests.completeInduction;
import static org.cadre.training.Requests.educationLead;
import static org.cadre.training.Requests.induction;
import static org.cadre.training.Requests.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.training.Staff;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class InductionResourceTest {

    private static final String TOPIC = "cadre.training.inductions.v1";

    @Test
    void every_joiner_has_sixty_days_from_the_first_day() {
        var member = Staff.joinsLeedsOn("2026-05-04");

        induction(as(member), member.personId())
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("startsOn", equalTo("2026-05-04"))
                .body("dueOn", equalTo("2026-07-03"))
                .body("completedOn", nullValue());
    }

    @Test
    void for_people_from_before_the_national_induction_time_runs_from_its_introduction() {
        var before = Staff.joinsLeedsOn("2024-03-31");
        var onTheDay = Staff.joinsLeedsOn("2024-04-01");
        var after = Staff.joinsLeedsOn("2024-04-02");

        induction(as(before), before.personId()).body("dueOn", equalTo("2024-05-31"));
        induction(as(onTheDay), onTheDay.personId()).body("dueOn", equalTo("2024-05-31"));
        induction(as(after), after.personId()).body("dueOn", equalTo("2024-06-01"));
    }

    @Test
    void the_assignment_is_announced_once_though_the_joiner_is_announced_again() {
        var member = Staff.joinsLeedsOn("2026-05-04");
        String id = induction(educationLead(), member.personId()).extract().path("id");

        Staff.announce("joined", member, 2, member.joined("RR8", "2026-05-04"));
        Staff.announce("moved", member, 3, member.joined("RR8", "2026-05-04"));

        var announced = PublishedEvents.on(TOPIC).about(id);
        assertThat(announced).hasSize(1);
        assertThat(announced.getFirst().type()).isEqualTo("cadre.training.induction.assigned.v1");
        assertThat(announced.getFirst().key()).isEqualTo(member.personId().toString());
        assertThat(announced.getFirst().schemaViolations()).isEmpty();
    }

    @Test
    void completing_it_is_announced_as_its_schema_says() {
        var member = Staff.joinsLeedsOn("2026-05-04");

        String id = completeInduction(member, "2026-05-20")
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("completedOn", equalTo("2026-05-20"))
                .extract()
                .path("id");

        var announced = PublishedEvents.on(TOPIC).about(id);
        assertThat(announced).hasSize(2);
        assertThat(announced.getLast().type()).isEqualTo("cadre.training.induction.completed.v1");
        assertThat(announced.getLast().schemaViolations()).isEmpty();
    }

    @Test
    void completing_it_needs_the_etag_and_a_day_between_the_first_and_today() {
        var member = Staff.joinsLeedsOn("2026-05-04");
        var read = induction(educationLead(), member.personId()).extract();
        var path = "/inductions/%s/complete".formatted(read.<String>path("id"));
        var tomorrow = LocalDate.now(BusinessCalendar.LONDON).plusDays(1).toString();

        post(educationLead(), path, Map.of("completedOn", "2026-05-20")).statusCode(428);
        post(educationLead().header("If-Match", "\"7\""), path, Map.of("completedOn", "2026-05-20"))
                .statusCode(412);
        completeInduction(member, tomorrow)
                .statusCode(422)
                .body("code", equalTo("completed-in-the-future"))
                .body("errors.pointer", contains("#/completedOn"));
        completeInduction(member, "2026-05-03").statusCode(422).body("code", equalTo("completed-before-start"));
        post(educationLead().header("If-Match", read.header("ETag")), path, Map.of())
                .statusCode(400)
                .body("errors.pointer", contains("#/completedOn"));
        completeInduction(member, "2026-05-04").statusCode(200).header("ETag", not(equalTo(read.header("ETag"))));
        completeInduction(member, "2026-05-04").statusCode(409).body("code", equalTo("induction-illegal-transition"));
    }

    @Test
    void it_is_known_to_the_person_and_the_people_in_charge_and_completed_by_the_education_lead_only() {
        var member = Staff.joinsLeedsOn("2026-05-04");
        var stranger = Staff.joinsLeedsOn("2026-05-04");
        String id = induction(as("hr@RR8"), member.personId())
                .statusCode(200)
                .extract()
                .path("id");
        var path = "/inductions/%s/complete".formatted(id);

        induction(as("education-lead@Y63"), member.personId()).statusCode(200);
        induction(as("education-lead@RDU"), member.personId()).statusCode(404);
        induction(as("assessor@RR8"), member.personId()).statusCode(403).body("code", equalTo("permission-missing"));
        induction(as("assessor@RDU"), member.personId()).statusCode(404);
        induction(as(stranger), member.personId()).statusCode(404).body("code", equalTo("person-not-found"));
        induction(educationLead(), UUID.randomUUID()).statusCode(404);
        post(as("hr@RR8"), path, Map.of("completedOn", "2026-05-20"))
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
        post(as("assessor@RR8"), path, Map.of("completedOn", "2026-05-20"))
                .statusCode(404)
                .body("code", equalTo("induction-not-found"));
        post(as(member), path, Map.of("completedOn", "2026-05-20")).statusCode(403);
        post(as("education-lead@RDU"), path, Map.of("completedOn", "2026-05-20"))
                .statusCode(404)
                .body("code", equalTo("induction-not-found"));
    }
}

package org.cadre.training.dispensation;

import static org.cadre.training.Requests.as;
import static org.cadre.training.Requests.get;
import static org.cadre.training.Requests.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.training.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class DispensationResourceTest {

    @Inject
    MovableClock clock;

    @BeforeEach
    void december() {
        clock.moveTo(LocalDate.parse("2026-12-01"));
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void the_national_standards_lead_grants_a_dispensation_with_reason_and_end() {
        var member = Staff.joinsLeedsOn("2026-04-01");

        var granted = grant(standardsLead(), member, "expiresOn", "2027-12-01")
                .statusCode(201)
                .body("stage", equalTo("STAGE_3"))
                .body("grantedOn", equalTo("2026-12-01"))
                .body("expiresOn", equalTo("2027-12-01"))
                .extract();

        standardsLead()
                .get(granted.header("Location"))
                .then()
                .statusCode(200)
                .body("reason", equalTo("Acting up while the post is advertised"));
        as("hr@RR8")
                .get(granted.header("Location"))
                .then()
                .statusCode(404)
                .body("code", equalTo("dispensation-not-found"));
        get(standardsLead(), "/dispensations/{id}", UUID.randomUUID()).statusCode(404);
    }

    @Test
    void nobody_else_grants_one() {
        var member = Staff.joinsLeedsOn("2026-04-01");

        grant(as("hr@RR8"), member, "reason", "x").statusCode(403).body("code", equalTo("permission-missing"));
        grant(as("standards-lead@Y63"), member, "reason", "x").statusCode(403);
        grant(as("talent-lead@Y63"), member, "reason", "x").statusCode(403);
    }

    @Test
    void nobody_grants_one_to_themselves() {
        var member = Staff.joinsLeedsOn("2026-04-01");

        grant(as(member, "standards-lead@ENG"), member, "reason", "x")
                .statusCode(403)
                .body("code", equalTo("dispensation-for-oneself"));
    }

    @Test
    void what_is_wrong_with_a_dispensation_is_named() {
        var member = Staff.joinsLeedsOn("2026-04-01");

        grant(standardsLead(), member, "expiresOn", "2027-12-02")
                .statusCode(422)
                .body("code", equalTo("dispensation-too-long"))
                .body("errors.pointer", contains("#/expiresOn"));
        grant(standardsLead(), member, "expiresOn", "2026-11-30")
                .statusCode(422)
                .body("code", equalTo("dispensation-in-the-past"));
        grant(standardsLead(), member, "stage", "STAGE_9").statusCode(422).body("code", equalTo("unknown-stage"));
        grant(standardsLead(), member, "reason", " ").statusCode(400).body("errors.pointer", contains("#/reason"));
        grant(standardsLead(), Staff.somebody(), "reason", "x")
                .statusCode(404)
                .body("code", equalTo("person-not-found"));
    }

    private static ValidatableResponse grant(
            RequestSpecification caller, Staff.Member member, String property, String value) {
        var body = new HashMap<String, Object>(Map.of(
                "personId", member.personId().toString(),
                "stage", "STAGE_3",
                "reason", "Acting up while the post is advertised",
                "expiresOn", "2027-06-30"));
        body.put(property, value);
        return post(caller, "/dispensations", body);
    }

    private static RequestSpecification standardsLead() {
        return as("standards-lead@ENG");
    }
}

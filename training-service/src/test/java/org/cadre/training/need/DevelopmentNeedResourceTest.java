package org.cadre.training.need;

import static org.awaitility.Awaitility.await;
import static org.cadre.training.Requests.as;
import static org.cadre.training.Requests.educationLead;
import static org.cadre.training.Requests.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.training.Appraisals;
import org.cadre.training.Staff;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class DevelopmentNeedResourceTest {

    @Test
    void a_completed_appraisal_leaves_its_development_needs_once() {
        var member = Staff.joinsLeedsOn("2026-04-01");

        var appraisal = Appraisals.completed(member, "2026-10-01", "A2.3.1", "B1.1.1");
        Appraisals.announceAgain(member, appraisal, "2026-10-01", "A2.3.1", "B1.1.1");
        Appraisals.completed(member, "2026-11-01", "A1.1.2");

        arrive(member, 3);
        needs(as(member), member)
                .body("items.competency", containsInAnyOrder("A1.1.2", "A2.3.1", "B1.1.1"))
                .body("items[0].competency", equalTo("A1.1.2"))
                .body("items[0].competencyName", equalTo("Develop personal health and wellbeing strategies"))
                .body("items[0].identifiedOn", equalTo("2026-11-01"))
                .body("items[0].appraisalYear", equalTo(2026))
                .body("items.find { it.competency == 'B1.1.1' }.competencyName", nullValue());
    }

    @Test
    void an_appraisal_that_is_completed_anew_withdraws_what_it_does_not_find_any_more() {
        var member = Staff.joinsLeedsOn("2026-04-01");
        var appraisal = Appraisals.completed(member, "2026-10-01", "A2.3.1", "A2.3.2");
        arrive(member, 2);

        Appraisals.completedAnew(member, appraisal, "2026-10-20", "A2.3.2", "A1.1.2");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        needs(as(member), member).body("items.competency", containsInAnyOrder("A1.1.2", "A2.3.2")));

        Appraisals.completedAnew(member, appraisal, "2026-10-30", "A2.3.1");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> needs(as(member), member).body("items.competency", contains("A2.3.1")));
    }

    @Test
    void needs_are_listed_page_by_page() {
        var member = Staff.joinsLeedsOn("2026-04-01");
        Appraisals.completed(member, "2026-10-01", "A2.3.1", "A2.3.2");
        arrive(member, 2);

        var first = educationLead()
                .queryParam("limit", 1)
                .get("/training/v1/people/{id}/development-needs", member.personId())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract();

        educationLead()
                .queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("page.nextCursor"))
                .get("/training/v1/people/{id}/development-needs", member.personId())
                .then()
                .statusCode(200)
                .body("items.id", not(contains(first.<String>path("items[0].id"))))
                .body("page.nextCursor", nullValue());
    }

    @Test
    void an_appraisal_that_only_began_leaves_none() {
        var member = Staff.joinsLeedsOn("2026-04-01");

        Appraisals.announce("started", member, "2026-10-01", "A2.3.1");
        Appraisals.completed(member, "2026-10-02", "A2.3.2");

        arrive(member, 1);
        needs(as(member), member).body("items.competency", contains("A2.3.2"));
    }

    @Test
    void needs_are_for_the_person_and_the_education_lead_of_an_employer() {
        var member = Staff.joinsLeedsOn("2026-04-01");
        var stranger = Staff.joinsLeedsOn("2026-04-01");

        needs(as(member), member).statusCode(200).body("items", hasSize(0));
        needs(educationLead(), member).statusCode(200);
        needs(as("education-lead@QWO"), member).statusCode(200);
        needs(as("education-lead@RDU"), member).statusCode(404).body("code", equalTo("person-not-found"));
        needs(as("hr@RR8"), member).statusCode(403).body("code", equalTo("permission-missing"));
        needs(as("talent-lead@Y63"), member).statusCode(403);
        needs(as("hr@RDU"), member).statusCode(404);
        needs(as(stranger), member).statusCode(404);
    }

    private static void arrive(Staff.Member member, int number) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> needs(as(member), member).body("items", hasSize(number)));
    }

    private static ValidatableResponse needs(RequestSpecification caller, Staff.Member member) {
        return get(caller, "/people/{personId}/development-needs", member.personId());
    }
}

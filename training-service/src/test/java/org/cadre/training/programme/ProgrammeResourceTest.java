package org.cadre.training.programme;

import static org.cadre.training.Requests.ROSALIND_FRANKLIN;
import static org.cadre.training.Requests.as;
import static org.cadre.training.Requests.educationLead;
import static org.cadre.training.Requests.get;
import static org.cadre.training.Requests.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.training.Staff;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ProgrammeResourceTest {

    private static final String PROGRAMMES = "/programmes";

    @Inject
    LoadingNationalProgrammes loading;

    @Test
    void the_national_programmes_are_there_with_their_stage_however_often_the_service_starts() {
        loading.load(new StartupEvent());

        get(as(), "/programmes?stage=STAGE_4&limit=200")
                .statusCode(200)
                .body("items.code", hasItems("NYE-BEVAN", "ASPIRANT-DIRECTOR", "ASPIRING-CHIEF-EXECUTIVE"))
                .body("items.stage", everyItem(equalTo("STAGE_4")));
        get(as(), "/programmes/{id}", ROSALIND_FRANKLIN)
                .statusCode(200)
                .body("title", equalTo("Rosalind Franklin"))
                .body("stage", equalTo("STAGE_2"))
                .body("competencies", hasSize(27))
                .body("accreditations", hasSize(1))
                .body("accredited", equalTo(true));
    }

    @Test
    void programmes_are_listed_page_by_page() {
        var first = get(as(), "/programmes?limit=2")
                .statusCode(200)
                .body("items", hasSize(2))
                .extract();
        String next = first.path("page.nextCursor");

        as().queryParam("limit", 2)
                .queryParam("cursor", next)
                .get("/training/v1/programmes")
                .then()
                .statusCode(200)
                .body("items.code", not(hasItem(first.<String>path("items[1].code"))));
        get(as(), "/programmes?cursor=forged").statusCode(400).body("code", equalTo("bad-cursor"));
        get(as(), "/programmes?stage=STAGE_9")
                .statusCode(400)
                .body("code", equalTo("unknown-stage"))
                .body("errors.parameter", contains("stage"))
                .body("detail", containsString("FUNDAMENTAL, STAGE_1, STAGE_2, STAGE_3, STAGE_4"));
    }

    @Test
    void an_education_lead_offers_a_programme_of_their_own_organisation_only() {
        Staff.leedsIsKnown();

        offered(educationLead(), "LEEDS-OWN").statusCode(201).body("accredited", equalTo(false));
        offered(as("education-lead@QWO"), "LEEDS-ICB").statusCode(201);
        offered(as("standards-lead@ENG"), "LEEDS-ENG").statusCode(201);
        offered(as("education-lead@RDU"), "LEEDS-RDU").statusCode(403).body("code", equalTo("permission-missing"));
        offered(as("hr@RR8"), "LEEDS-HR").statusCode(403);
    }

    @Test
    void a_code_is_given_once() {
        offered(educationLead(), "LEEDS-TWICE").statusCode(201);

        offered(educationLead(), "LEEDS-TWICE").statusCode(409).body("code", equalTo("programme-code-taken"));
    }

    @Test
    void a_programme_leads_to_a_stage_and_covers_competencies_that_there_are() {
        post(educationLead(), PROGRAMMES, body("LEEDS-BAD", "stage", "STAGE_9"))
                .statusCode(422)
                .body("code", equalTo("unknown-stage"))
                .body("errors.pointer", contains("#/stage"));
        post(educationLead(), PROGRAMMES, body("LEEDS-BAD", "competencies", List.of("A1.1.1", "A9.9.9")))
                .statusCode(422)
                .body("code", equalTo("unknown-competency"))
                .body("errors.detail", contains(containsString("A9.9.9")));
        post(educationLead(), PROGRAMMES, body("LEEDS-BAD", "competencies", List.of()))
                .statusCode(400);
        post(educationLead(), PROGRAMMES, body("lower case", "title", "x"))
                .statusCode(400)
                .body("errors.pointer", contains("#/code"));
    }

    @Test
    void only_the_national_standards_lead_accredits_and_never_twice_for_a_day() {
        String id = offered(educationLead(), "LEEDS-ACCREDITED").extract().path("id");

        accredited(educationLead(), id, "2026-04-01", "2027-03-31").statusCode(403);
        accredited(as("standards-lead@RR8"), id, "2026-04-01", "2027-03-31").statusCode(403);
        accredited(as("standards-lead@ENG"), id, "2026-04-01", "2027-03-31")
                .statusCode(201)
                .header("Location", equalTo("/training/v1/programmes/" + id))
                .body("accredited", equalTo(true));
        accredited(as("standards-lead@ENG"), id, "2027-03-31", "2028-03-31")
                .statusCode(409)
                .body("code", equalTo("accreditation-overlaps"));
        accredited(as("standards-lead@ENG"), id, "2027-04-01", "2028-03-31")
                .statusCode(201)
                .header("ETag", equalTo("\"2\""))
                .body("accreditations.validFrom", contains("2026-04-01", "2027-04-01"));
        accredited(as("standards-lead@ENG"), id, "2029-04-01", "2029-03-31")
                .statusCode(422)
                .body("code", equalTo("period-reversed"));
        accredited(as("standards-lead@ENG"), "01920000-0000-7000-8000-000000000000", "2026-04-01", "2027-03-31")
                .statusCode(404);
    }

    private static ValidatableResponse offered(RequestSpecification caller, String code) {
        return post(caller, PROGRAMMES, body(code, "title", "Leading in Leeds"));
    }

    private static ValidatableResponse accredited(RequestSpecification caller, String id, String from, String to) {
        return post(caller, "/programmes/%s/accreditations".formatted(id), Map.of("validFrom", from, "validTo", to));
    }

    private static Map<String, Object> body(String code, String property, Object value) {
        var body = new HashMap<String, Object>(Map.of(
                "code", code,
                "title", "Leading in Leeds",
                "stage", "STAGE_2",
                "organisation", "RR8",
                "provider", "Leeds Teaching Hospitals",
                "competencies", List.of("A1.1.1", "A2.1.1")));
        body.put(property, value);
        return body;
    }
}

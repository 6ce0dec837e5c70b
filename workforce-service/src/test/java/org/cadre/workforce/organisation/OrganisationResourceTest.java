package org.cadre.workforce.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OrganisationResourceTest {

    private static final String DAY_BEFORE = "2026-03-31";
    private static final String THE_DAY = "2026-04-01";
    private static final String DAY_AFTER = "2026-04-02";

    @Test
    void there_are_42_boards_until_31_march_2026_and_36_from_the_next_day() {
        boards(DAY_BEFORE).body("items", hasSize(42)).body("items.code", hasItem("QM7"));
        boards(THE_DAY)
                .body("items", hasSize(36))
                .body("items.code", not(hasItem("QM7")))
                .body("items.code", hasItem("S1Y5D"));
        boards(DAY_AFTER).body("items", hasSize(36));
    }

    @Test
    void a_trust_of_a_split_board_lies_under_its_new_board_from_the_day() {
        boardsOf("RWH", DAY_BEFORE).body(BOARDS, contains("QM7"));
        boardsOf("RWH", THE_DAY).body(BOARDS, contains("S1Y5D"));
        boardsOf("RWH", DAY_AFTER).body(BOARDS, contains("S1Y5D"));
        boardsOf("RDU", THE_DAY).body(BOARDS, contains("S9B9J"));
        boardsOf("RDE", THE_DAY).body(BOARDS, contains("D7T5G"));
        boardsOf("RMY", DAY_BEFORE).body(BOARDS, contains("QJG", "QMM"));
        boardsOf("RMY", THE_DAY).body(BOARDS, contains("T6Y0W"));
    }

    @Test
    void a_trust_of_a_board_that_went_on_as_a_whole_follows_it() {
        boardsOf("RYJ", DAY_BEFORE).body(BOARDS, contains("QRV"));
        boardsOf("RYJ", THE_DAY).body(BOARDS, contains("Z9B2Z"));
        boardsOf("RHM", THE_DAY).body(BOARDS, contains("QRL"));
        boardsOf("RR8", THE_DAY)
                .body(BOARDS, contains("QWO"))
                .body("memberships.find { it.kind == 'REGION' }.code", equalTo("Y63"));
    }

    @Test
    void a_dissolved_board_is_open_before_and_closed_after_and_names_its_successors() {
        one("QNQ", DAY_BEFORE).body("state", equalTo("OPEN"));
        one("QNQ", THE_DAY)
                .body("state", equalTo("CLOSED"))
                .body("closesOn", equalTo(DAY_BEFORE))
                .body("memberships", hasSize(0))
                .body("successors.code", containsInAnyOrder("S0E4D", "S9B9J", "QRL"))
                .body("successors.part", contains(true, true, true));
        one("QRL", THE_DAY).body("state", equalTo("OPEN")).body("closesOn", nullValue());
        one("S1Y5D", DAY_BEFORE).body("state", equalTo("PLANNED"));
        one("S1Y5D", THE_DAY).body("state", equalTo("OPEN"));
    }

    @Test
    void every_seeded_organisation_was_announced_as_its_schema_says() {
        String id = find("RWH", DAY_BEFORE).extract().path("items[0].id");

        var announced = PublishedEvents.on("cadre.workforce.organisations.v1").about(id);

        assertThat(announced).isNotEmpty();
        assertThat(announced.getFirst().schemaViolations()).isEmpty();
        assertThat(announced.getFirst().data().path("type").asText()).isEqualTo("TRUST");
        assertThat(announced.getFirst().data().path("memberships")).hasSizeGreaterThan(2);
    }

    @Test
    void an_organisation_has_an_etag_for_each_day() {
        String id = find("RWH", DAY_BEFORE).extract().path("items[0].id");
        var read = reader().queryParam("asOf", DAY_BEFORE).get(ORGANISATIONS + "/{id}", id);
        var etag = read.header("ETag");

        reader().header("If-None-Match", etag)
                .queryParam("asOf", DAY_BEFORE)
                .get(ORGANISATIONS + "/{id}", id)
                .then()
                .statusCode(304);
        reader().header("If-None-Match", etag)
                .queryParam("asOf", THE_DAY)
                .get(ORGANISATIONS + "/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void organisations_are_listed_page_by_page() {
        var first = reader().queryParam("limit", 2).get(ORGANISATIONS).then().statusCode(200);
        String next = first.extract().path("page.nextCursor");
        String seen = first.extract().path("items[1].code");

        reader().queryParam("limit", 2)
                .queryParam("cursor", next)
                .queryParam("asOf", DAY_BEFORE)
                .get(ORGANISATIONS)
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-cursor"));
        reader().queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(ORGANISATIONS)
                .then()
                .statusCode(200)
                .body("items.code", not(hasItem(seen)));
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        reader().queryParam("asOf", "yesterday").get(ORGANISATIONS).then().statusCode(400);
        reader().queryParam("code", "no code")
                .get(ORGANISATIONS)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("code"));
        reader().get(ORGANISATIONS + "/01920000-0000-7000-8000-00000000dead")
                .then()
                .statusCode(404)
                .body("code", equalTo("organisation-not-found"));
        RestAssured.given().get(ORGANISATIONS).then().statusCode(401);
    }

    private static final String ORGANISATIONS = "/workforce/v1/organisations";
    private static final String BOARDS = "memberships.findAll { it.kind == 'ICB' }.code";

    private static ValidatableResponse boards(String day) {
        return reader().queryParam("asOf", day)
                .queryParam("type", "ICB")
                .queryParam("limit", 200)
                .get(ORGANISATIONS)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse boardsOf(String code, String day) {
        return one(code, day);
    }

    private static ValidatableResponse one(String code, String day) {
        String id = find(code, day).extract().path("items[0].id");
        return reader().queryParam("asOf", day)
                .get(ORGANISATIONS + "/{id}", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse find(String code, String day) {
        return reader().queryParam("code", code)
                .queryParam("asOf", day)
                .get(ORGANISATIONS)
                .then()
                .statusCode(200)
                .body("items.code", contains(code));
    }

    private static RequestSpecification reader() {
        return RestAssured.given()
                .auth()
                .oauth2(TokenIssuer.trusted().to("workforce").sign());
    }
}

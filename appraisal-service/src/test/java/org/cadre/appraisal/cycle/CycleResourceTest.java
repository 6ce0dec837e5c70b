package org.cadre.appraisal.cycle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class CycleResourceTest {

    private static final String CYCLES = "/appraisal/v1/cycles";

    @Inject
    MovableClock clock;

    @BeforeEach
    void a_day_of_the_year() {
        clock.moveTo(LocalDate.parse("2026-10-01"));
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void opening_a_cycle_needs_the_etag_and_yields_a_new_one() {
        var cycle = drafted("Opening", "C01").extract();
        var read = cycle.header("ETag");

        open(cycle.path("id"), hr("C01")).statusCode(428).body("code", equalTo("if-match-required"));
        open(cycle.path("id"), hr("C01").header("If-Match", "*"))
                .statusCode(412)
                .body("errors.header", contains("If-Match"));
        open(cycle.path("id"), hr("C01").header("If-Match", read))
                .statusCode(200)
                .body("status", equalTo("OPEN"));
        open(cycle.path("id"), hr("C01").header("If-Match", read)).statusCode(412);
    }

    @Test
    void opening_twice_names_the_broken_rule() {
        var cycle = drafted("Twice", "C02").extract();
        var opened = open(cycle.path("id"), hr("C02").header("If-Match", cycle.header("ETag")))
                .extract();

        open(cycle.path("id"), hr("C02").header("If-Match", opened.header("ETag")))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("cycle-illegal-transition"))
                .body("type", endsWith("cycle-illegal-transition"))
                .body("instance", endsWith("/open"))
                .body("traceId", notNullValue())
                .body("detail", equalTo("A cycle cannot go from OPEN to OPEN; open steps: [CLOSED]"));
    }

    @Test
    void of_many_clients_holding_the_same_etag_exactly_one_wins() {
        var cycle = drafted("Race", "C03").extract();

        var statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(client -> open(cycle.path("id"), hr("C03").header("If-Match", cycle.header("ETag"))))
                .map(answer -> answer.extract().statusCode())
                .toList();

        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @Test
    void opening_a_cycle_is_announced_once_and_as_its_schema_says() {
        var cycle = drafted("Announced", "C04").extract();

        open(cycle.path("id"), hr("C04").header("If-Match", cycle.header("ETag")))
                .statusCode(200);

        var announced = PublishedEvents.on("cadre.appraisal.cycles.v1").about(cycle.path("id"));
        assertThat(announced).hasSize(1);
        assertThat(announced.getFirst().type()).isEqualTo("cadre.appraisal.cycle.opened.v1");
        assertThat(announced.getFirst().schemaViolations()).isEmpty();
    }

    @Test
    void closing_a_cycle_is_announced_after_its_opening_and_the_summary_of_its_ratings() {
        var cycle = drafted("Over", "C05").extract();
        var opened = open(cycle.path("id"), hr("C05").header("If-Match", cycle.header("ETag")))
                .extract();

        hr("C05")
                .header("If-Match", opened.header("ETag"))
                .post(CYCLES + "/{id}/close", cycle.<String>path("id"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));

        var announced = PublishedEvents.on("cadre.appraisal.cycles.v1").about(cycle.path("id"));
        assertThat(announced.getLast().type()).isEqualTo("cadre.appraisal.cycle.closed.v1");
        assertThat(announced.getLast().number()).isEqualTo(3);
        assertThat(announced.getLast().schemaViolations()).isEmpty();
    }

    @Test
    void c1_a_cycle_opens_only_if_its_year_has_an_active_template() {
        var body = body("appraisalYear", 2040);
        body.putAll(Map.of("startsOn", "2040-04-01", "endsOn", "2041-03-31"));
        var cycle = hr().contentType("application/json")
                .body(body)
                .post(CYCLES)
                .then()
                .statusCode(201)
                .extract();

        open(cycle.path("id"), hr().header("If-Match", cycle.header("ETag")))
                .statusCode(409)
                .body("code", equalTo("no-active-template"))
                .body("detail", equalTo("No national template is active for 2040/41"));
    }

    @Test
    void an_unchanged_cycle_is_not_sent_again() {
        var cycle = drafted("Cached").extract();

        hr().header("If-None-Match", cycle.header("ETag"))
                .get(cycle.header("Location"))
                .then()
                .statusCode(304);
    }

    @Test
    void a_draft_says_which_fields_are_wrong() {
        hr().contentType("application/json")
                .body(body("name", " "))
                .post(CYCLES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/name"));
        hr().contentType("application/json")
                .body(body("colour", "green"))
                .post(CYCLES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/colour"));
        hr().contentType("application/json")
                .body(body("startsOn", "tomorrow"))
                .post(CYCLES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/startsOn"));
    }

    @Test
    void cycles_are_listed_page_by_page() {
        drafted("One");
        drafted("Two");

        var first = list("limit", 1).statusCode(200).body("items", hasSize(1)).extract();
        String next = first.path("page.nextCursor");

        list("cursor", next).statusCode(200).body("items.id", not(hasItem(first.<String>path("items[0].id"))));
        list("cursor", next + "x").statusCode(400).body("code", equalTo("bad-cursor"));
        list("limit", 201).statusCode(400).body("errors.parameter", contains("limit"));
    }

    @Test
    void only_the_hr_team_of_the_organisation_knows_that_a_cycle_exists() {
        var cycle = drafted("Private").extract();

        as("hr@RDU").get(cycle.header("Location")).then().statusCode(404);
        as("education-lead@RR8").get(cycle.header("Location")).then().statusCode(404);
        given().get(cycle.header("Location"))
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("token-missing"));
        as("hr@ENG").get(CYCLES + "?organisation=RR8").then().statusCode(200).body("items.name", hasItem("Private"));
    }

    private static ValidatableResponse drafted(String name) {
        return hr().contentType("application/json")
                .body(body("name", name))
                .post(CYCLES)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse drafted(String name, String organisation) {
        var body = body("name", name);
        body.put("organisation", organisation);
        return hr(organisation)
                .contentType("application/json")
                .body(body)
                .post(CYCLES)
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> body(String property, Object value) {
        var body = new HashMap<String, Object>(Map.of(
                "organisation", "RR8",
                "name", "A cycle",
                "appraisalYear", 2026,
                "startsOn", "2026-04-01",
                "endsOn", "2027-03-31"));
        body.put(property, value);
        return body;
    }

    private static ValidatableResponse list(String parameter, Object value) {
        return hr().queryParam("organisation", "RR8")
                .queryParam(parameter, value)
                .get(CYCLES)
                .then();
    }

    private static ValidatableResponse open(String id, RequestSpecification request) {
        return request.post(CYCLES + "/{id}/open", id).then();
    }

    private static RequestSpecification hr() {
        return hr("RR8");
    }

    private static RequestSpecification hr(String organisation) {
        return as("hr@" + organisation);
    }

    private static RequestSpecification as(String role) {
        return given().auth()
                .oauth2(TokenIssuer.trusted().to("appraisal").roles(role).sign());
    }
}

package org.cadre.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.testing.TokenIssuer;
import org.cadre.kit.testing.TrustedIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TrustedIssuer.class)
class CommonHeadersTest {

    private static final String THINGS = "/kit/v1/things";

    @ParameterizedTest
    @ValueSource(strings = {"X-Request-ID", "x-request-id", "X-REQUEST-id"})
    void the_request_id_comes_back_however_the_header_is_written(String header) {
        var id = UUID.randomUUID().toString();

        client().header(header, id).get(THINGS).then().statusCode(200).header("X-Request-ID", id);
        given().header(header, id).get(THINGS).then().statusCode(401).header("X-Request-ID", id);
    }

    @Test
    void a_request_without_an_id_gets_one() {
        client().get(THINGS).then().header("X-Request-ID", matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-7.*"));
    }

    @Test
    void ids_that_could_forge_a_log_line_are_refused() {
        client().header("X-Request-ID", "not a uuid")
                .get(THINGS)
                .then()
                .statusCode(400)
                .body("errors.header", contains("X-Request-ID"));
        client().header("X-Correlation-ID", "x".repeat(129))
                .get(THINGS)
                .then()
                .statusCode(400)
                .body("errors.header", contains("X-Correlation-ID"))
                .header("X-Correlation-ID", nullValue());
    }

    @Test
    void a_correlation_id_is_mirrored() {
        client().header("X-Correlation-ID", "batch 7").get(THINGS).then().header("X-Correlation-ID", "batch 7");
    }

    @Test
    void a_location_is_a_path_so_that_it_is_right_behind_any_door() {
        client().contentType("application/json")
                .body("{\"name\": \"a\"}")
                .post(THINGS)
                .then()
                .statusCode(201)
                .header("Location", "/kit/v1/things/1")
                .header("ETag", "\"0\"");
    }

    @Test
    void what_the_client_holds_is_not_sent_again() {
        var thing = THINGS + "/" + UUID.randomUUID();

        client().get(thing).then().statusCode(200).header("ETag", "\"7\"").header("Cache-Control", "no-store");
        client().header("If-None-Match", "\"7\"").get(thing).then().statusCode(304);
        client().header("If-None-Match", "\"6\"").get(thing).then().statusCode(200);
    }

    @Test
    void a_change_needs_the_present_version_and_a_star_is_none() {
        var change = THINGS + "/" + UUID.randomUUID() + "/change";

        client().post(change).then().statusCode(428);
        client().header("If-Match", "*").post(change).then().statusCode(412);
        client().header("If-Match", "\"6\"")
                .post(change)
                .then()
                .statusCode(412)
                .body("errors.header", contains("If-Match"));
        client().header("If-Match", "\"6\", \"7\"")
                .post(change)
                .then()
                .statusCode(200)
                .header("ETag", "\"8\"");
    }

    @Test
    void following_the_links_shows_everything_once() {
        var seen = new ArrayList<Integer>();
        String link = THINGS + "?limit=2&colour=red";
        while (link != null) {
            var page = client().urlEncodingEnabled(false)
                    .get(link)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<Integer>>path("items"));
            link = page.path("links.next");
        }

        assertThat(seen).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void a_cursor_opens_only_for_the_query_it_was_made_for() {
        String cursor =
                client().get(THINGS + "?limit=2&colour=red").then().extract().path("page.nextCursor");

        client().queryParam("cursor", cursor)
                .queryParam("colour", "red")
                .get(THINGS)
                .then()
                .body("items", contains(3, 4, 5));
        for (var bad : List.of("x", "AAAA", cursor.substring(2))) {
            client().queryParam("cursor", bad)
                    .queryParam("colour", "red")
                    .get(THINGS)
                    .then()
                    .statusCode(400);
        }
        client().queryParam("cursor", cursor)
                .queryParam("colour", "blue")
                .get(THINGS)
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-cursor"))
                .body("errors.parameter", contains("cursor"));
    }

    @Test
    void the_first_page_of_an_api_says_what_it_is() {
        given().get("/kit/v1").then().statusCode(200).body("documentation", equalTo("/kit/v1/openapi"));
    }

    private static RequestSpecification client() {
        return given().auth().oauth2(TokenIssuer.trusted().to("kit").sign());
    }
}

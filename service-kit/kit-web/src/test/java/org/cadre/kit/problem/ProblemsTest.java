package org.cadre.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.cadre.kit.testing.TokenIssuer;
import org.cadre.kit.testing.TrustedIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TrustedIssuer.class)
class ProblemsTest {

    private static final String THINGS = "/kit/v1/things";

    @ParameterizedTest
    @CsvSource({
        "MALFORMED, 400, rule",
        "INVALID, 422, rule",
        "NOT_FOUND, 404, big-thing-not-found",
        "FORBIDDEN, 403, rule",
        "CONFLICT, 409, rule",
        "STALE, 412, stale-version",
        "PRECONDITION_REQUIRED, 428, if-match-required"
    })
    void every_kind_of_refusal_has_its_status(String kind, int status, String code) {
        problem(client().get(THINGS + "/refused/" + kind).then(), status, code)
                .body("instance", equalTo(THINGS + "/refused/" + kind))
                .body("type", endsWith(code))
                .body("status", equalTo(status))
                .body("traceId", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \" \"}                         | #/name         | not-blank",
                "{\"name\": \"a\", \"size\": 3}            | #/size         | unknown-property",
                "{\"name\": \"a\", \"since\": \"now\"}     | #/since        | unreadable-value",
                "{\"name\": \"a\\u0000b\"}               | #/name         | unreadable-value",
                "{\"name\": \"a\", \"parts\": [{\"count\": 0}]} | #/parts/0/count | min",
                "{\"name\": \"a\", \"parts\": [{\"count\": \"x\"}]} | #/parts/0/count | unreadable-value",
                "{\"name\":                                | #/             | invalid-json",
                "[]                                        | #/             | unreadable-value"
            })
    void a_bad_body_is_answered_with_the_place_and_the_rule(String body, String pointer, String code) {
        client().contentType("application/json")
                .body(body)
                .post(THINGS)
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void a_missing_body_is_named() {
        client().contentType("application/json")
                .post(THINGS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("body-missing"));
    }

    @Test
    void a_missing_parameter_is_not_taken_for_a_missing_body() {
        problem(client().get(THINGS + "/found").then(), 400, "invalid-request")
                .body("errors.parameter", contains("name"))
                .body("errors.code", contains("not-null"));
    }

    @Test
    void a_failure_says_where_to_look_and_nothing_of_the_inside() {
        problem(client().get(THINGS + "/broken").then(), 500, "internal-error")
                .body("detail", not(containsString("secret")));
    }

    @Test
    void http_itself_is_refused_with_problems_too() {
        problem(client().get("/kit/v1/nothing").then(), 404, "not-found");
        problem(client().get("/elsewhere").then(), 404, "not-found");
        problem(client().delete(THINGS).then(), 405, "method-not-allowed").header("Allow", "GET, POST");
        problem(client().contentType("text/plain").body("x").post(THINGS).then(), 415, "unsupported-media-type");
        problem(client().accept("image/png").get(THINGS).then(), 406, "not-acceptable");
        problem(client().get(THINGS + "/not-a-uuid").then(), 400, "invalid-request");
    }

    @Test
    void a_body_over_the_limit_is_refused() {
        problem(
                client().contentType("application/json")
                        .body("{\"name\": \"%s\"}".formatted("x".repeat(20_000)))
                        .post(THINGS)
                        .then(),
                413,
                "body-too-large");
    }

    @Test
    void the_document_has_paths_below_its_server_and_the_shape_of_problems() {
        var document = given().get("/kit/v1/openapi?format=JSON").then().statusCode(200);

        document.body("servers[0].url", equalTo("/kit/v1"))
                .body("security[0].keySet()", contains("SecurityScheme"))
                .body("components.schemas.Problem.required", contains("type", "title", "status", "code"));
        assertThat(document.extract().<Object>path("paths.'/things'")).isNotNull();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).contentType(Problem.MEDIA_TYPE).body("code", equalTo(code));
    }

    private static RequestSpecification client() {
        return given().auth().oauth2(TokenIssuer.trusted().to("kit").sign());
    }
}

package org.cadre.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.cadre.kit.testing.TokenIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class TokenTest {

    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Test
    void a_token_for_the_service_opens_it_and_is_passed_on() {
        var bearer = "Bearer "
                + TokenIssuer.trusted().to("appraisal").client("opens").sign();

        call(bearer).statusCode(200).body("headers.authorization", hasItem(bearer));
    }

    @Test
    void without_a_token_nothing_passes() {
        given().get("/appraisal/v1/cycles")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .header("X-Request-ID", matchesRegex(UUID_FORM))
                .body("code", equalTo("token-missing"))
                .body("errors[0].header", equalTo("Authorization"))
                .body("instance", equalTo("/appraisal/v1/cycles"))
                .body("traceId", notNullValue());
    }

    /** Raters without an account: the path must be the very one that is configured, and the method too. */
    @Test
    void an_invitation_is_answered_without_a_token_and_nothing_beside_it() {
        var invitation = "/appraisal/v1/feedback-invitations/give";

        given().body("{}").post(invitation).then().statusCode(200).header("RateLimit", notNullValue());
        given().get(invitation).then().statusCode(401);
        given().body("{}").put(invitation).then().statusCode(401);
        for (var beside : new String[] {
            invitation + "/", invitation + "/x", "/appraisal/v1/feedback-invitations", "/appraisal/v1/feedback-runs"
        }) {
            given().body("{}").post(beside).then().statusCode(401).body("code", equalTo("token-missing"));
        }
        given().urlEncodingEnabled(false)
                .body("{}")
                .post("/appraisal/v1/feedback-invitations/give/..%2f..%2fcycles")
                .then()
                .statusCode(401);
    }

    /** Rule W6 of the appraisal guide: a calendar program reads by a link in the query, and nothing beside it. */
    @Test
    void a_calendar_is_read_without_a_token_and_nothing_beside_it() {
        var calendar = "/appraisal/v1/calendar";

        given().queryParam("link", "good").get(calendar).then().statusCode(200).header("RateLimit", notNullValue());
        given().post(calendar).then().statusCode(401);
        given().delete(calendar).then().statusCode(401);
        given().head(calendar).then().statusCode(401);
        for (var beside : new String[] {calendar + "/", calendar + "/x", calendar + "-link", "/appraisal/v1/cycles"}) {
            given().queryParam("link", "good")
                    .get(beside)
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("token-missing"));
        }
        given().urlEncodingEnabled(false).get(calendar + "/..%2fcycles").then().statusCode(401);
    }

    @Test
    void a_token_for_another_service_is_refused() {
        isInvalid("Bearer " + TokenIssuer.trusted().to("training").sign());
    }

    @Test
    void a_token_for_no_service_of_the_suite_is_refused() {
        isInvalid("Bearer " + TokenIssuer.trusted().to("elsewhere").sign());
    }

    @Test
    void an_expired_token_is_refused() {
        isInvalid("Bearer "
                + TokenIssuer.trusted()
                        .to("appraisal")
                        .expiredFor(Duration.ofMinutes(2))
                        .sign());
    }

    @Test
    void a_token_of_a_foreign_key_is_refused() {
        isInvalid("Bearer " + TokenIssuer.stranger().to("appraisal").sign());
    }

    @Test
    void a_token_of_a_foreign_issuer_is_refused() {
        isInvalid("Bearer "
                + TokenIssuer.trusted()
                        .to("appraisal")
                        .issuedBy("https://elsewhere.invalid")
                        .sign());
    }

    @Test
    void a_token_that_nobody_signed_is_refused() {
        var signed = TokenIssuer.trusted().to("appraisal").sign().split("\\.", 3);

        isInvalid("Bearer " + base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + signed[1] + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic dXNlcjpwYXNz", "Bearer", "Bearer not-a-token", "Bearer a.b.c", "Bearer two words"})
    void what_is_no_token_is_refused(String header) {
        isInvalid(header);
    }

    @Test
    void a_known_token_opens_no_more_than_an_unknown_one() {
        var reader = "Bearer "
                + TokenIssuer.trusted()
                        .to("appraisal")
                        .system("reads")
                        .scopes("appraisal.read")
                        .sign();
        call(reader).statusCode(200);
        call(reader).statusCode(200);

        given().header("Authorization", reader)
                .get("/training/v1/programmes")
                .then()
                .statusCode(401)
                .body("code", equalTo("token-invalid"));
        given().header("Authorization", reader)
                .post("/appraisal/v1/cycles")
                .then()
                .statusCode(403)
                .body("code", equalTo("scope-missing"));
        given().header("Authorization", reader)
                .header("Authorization", "Bearer of-somebody-else")
                .get("/appraisal/v1/cycles")
                .then()
                .statusCode(401);
    }

    @Test
    void two_tokens_are_refused_even_if_one_is_good() {
        given().header("Authorization", Bearer.of("twice"), "Bearer other")
                .get("/appraisal/v1/cycles")
                .then()
                .statusCode(401)
                .body("code", equalTo("token-invalid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/appraisal/v1", "/training/v1/openapi", "/workforce/v1/openapi?format=json"})
    void what_an_api_says_of_itself_needs_no_token(String path) {
        given().get(path).then().statusCode(200).body("uri", equalTo(path));
        given().head(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/appraisal/v1/openapi/../cycles",
                "/appraisal/v1/%2e%2e/v1",
                "/appraisal/v1/openapi;x=1",
                "/appraisal/v1/",
                "/appraisal"
            })
    void nothing_else_does(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(401);
    }

    @Test
    void nobody_writes_without_a_token() {
        given().body("{}").post("/appraisal/v1/openapi").then().statusCode(401);
    }

    private static void isInvalid(String header) {
        call(header)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .header("X-Request-ID", notNullValue())
                .body("code", equalTo("token-invalid"));
    }

    private static ValidatableResponse call(String header) {
        return given().header("Authorization", header)
                .get("/appraisal/v1/cycles")
                .then();
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}

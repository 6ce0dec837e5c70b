package org.cadre.kit.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.cadre.kit.testing.TokenIssuer;
import org.cadre.kit.testing.TrustedIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TrustedIssuer.class)
class TokensTest {

    private static final TokenIssuer TRUSTED = TokenIssuer.trusted();

    @Test
    void a_token_meant_for_this_service_is_accepted() {
        call(TRUSTED.to("kit", "other").roles("hr@RR8").staffUid("900000000001").sign())
                .statusCode(200)
                .body(equalTo("900000000001"));
    }

    @Test
    void a_person_without_a_staff_record_is_a_caller_too() {
        call(TRUSTED.to("kit").roles("hr@RR8").sign()).statusCode(200).body(equalTo("no staff record"));
    }

    @Test
    void a_missing_token_is_asked_for() {
        given().get("/kit/v1/things/for-hr/RR8")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("token-missing"));
    }

    @Test
    void a_token_is_refused_when_it_is_foreign_expired_or_not_signed_by_the_issuer() {
        refused(TRUSTED.to("other").roles("hr@RR8").sign());
        refused(TRUSTED.to().roles("hr@RR8").sign());
        refused(TRUSTED.to("kit")
                .roles("hr@RR8")
                .expiredFor(Duration.ofMinutes(5))
                .sign());
        refused(TRUSTED.to("kit")
                .roles("hr@RR8")
                .issuedBy("https://elsewhere.invalid")
                .sign());
        refused(TokenIssuer.stranger().to("kit").roles("hr@RR8").sign());
        refused("rubbish");
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        var signed = TRUSTED.to("kit").roles("hr@RR8").sign();
        var none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));

        refused(none + "." + signed.split("\\.", -1)[1] + ".");
    }

    @Test
    void a_role_counts_where_it_is_held_and_nationally() {
        call(TRUSTED.to("kit").roles("hr@ENG").sign()).statusCode(200);
        call(TRUSTED.to("kit")
                        .roles("hr@RDU", "assessor@RR8", "hr", "@RR8", "hr@")
                        .sign())
                .statusCode(403)
                .body("code", equalTo("permission-missing"))
                .body("detail", containsString("at RR8 is for the role hr"));
    }

    @Test
    void an_operation_that_forgets_to_ask_for_its_permission_fails() {
        given().auth()
                .oauth2(TRUSTED.to("kit").roles("hr@ENG").sign())
                .get("/kit/v1/things/unasked")
                .then()
                .statusCode(500)
                .body("code", equalTo("internal-error"));
    }

    @Test
    void a_grant_is_a_role_and_a_place() {
        assertThat(Grant.parse("hr@RR8")).contains(new Grant("hr", "RR8"));
        assertThat(Grant.parse("hr")).isEmpty();
    }

    private static void refused(String token) {
        call(token)
                .statusCode(401)
                .header("WWW-Authenticate", containsString("invalid_token"))
                .body("code", equalTo("token-invalid"));
    }

    private static ValidatableResponse call(String token) {
        return given().auth().oauth2(token).get("/kit/v1/things/for-hr/RR8").then();
    }
}

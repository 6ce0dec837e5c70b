package org.cadre.kit.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cadre.kit.testing.ForgedToken;
import org.cadre.kit.testing.TokenAttacks;
import org.cadre.kit.testing.TrustedIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TrustedIssuer.class)
class TokenAttackTest implements TokenAttacks {

    private static final String PATH = "/kit/v1/things/for-hr/RR8";

    @Override
    public ForgedToken good() {
        return ForgedToken.good("kit", "attacks");
    }

    @Override
    public void isAccepted(String token) {
        given().header("Authorization", "Bearer " + token).get(PATH).then().statusCode(200);
    }

    @Override
    public void isRefused(String token) {
        given().header("Authorization", "Bearer " + token)
                .get(PATH)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("invalid_token"))
                .body("code", equalTo("token-invalid"));
    }

    @Test
    void two_authorization_headers_are_refused_even_if_both_are_good() {
        var bearer = "Bearer " + good().text();
        given().header("Authorization", bearer, bearer)
                .get(PATH)
                .then()
                .statusCode(401)
                .body("code", equalTo("token-invalid"));
    }

    @Test
    void a_token_in_the_query_the_body_or_a_cookie_is_not_looked_at() {
        var token = good().text();
        given().queryParam("access_token", token)
                .cookie("access_token", token)
                .header("X-Access-Token", token)
                .get(PATH)
                .then()
                .statusCode(401)
                .body("code", equalTo("token-missing"));
    }

    @Test
    void another_scheme_is_not_a_token() {
        given().header("Authorization", "Basic " + good().text())
                .get(PATH)
                .then()
                .statusCode(401)
                .body("code", equalTo("token-missing"));
    }
}

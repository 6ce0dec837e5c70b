package org.cadre.kit.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.cadre.kit.testing.ForgedToken;
import org.cadre.kit.testing.TokenAttacks;
import org.cadre.kit.testing.TrustedIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TrustedIssuer.class)
class TokenAttackTest implements TokenAttacks {

    private static final String PATH = "/kit/v1/things/for-hr/RR8";

    @TestHTTPResource("/")
    URI service;

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

    @Test
    void a_line_break_in_the_header_does_not_hide_a_token() throws IOException {
        var token = good().text();
        assertThat(statusOf("Authorization: Bearer " + token + "\rX-More: 1")).contains(" 40");
        assertThat(statusOf("Authorization: Bearer " + token.substring(0, 40) + "\r\n " + token.substring(40)))
                .contains(" 40");
        assertThat(statusOf("Authorization: Bearer " + token)).contains(" 200");
    }

    /** No client library lets a test say this. */
    private String statusOf(String header) throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(20_000);
            var request = "GET %s HTTP/1.1\r\nHost: kit.example\r\n%s\r\n\r\n".formatted(PATH, header);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .readLine();
        }
    }
}

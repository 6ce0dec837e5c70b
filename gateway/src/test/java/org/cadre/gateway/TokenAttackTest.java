package org.cadre.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.cadre.kit.testing.Crowd;
import org.cadre.kit.testing.ForgedToken;
import org.cadre.kit.testing.SigningKey;
import org.cadre.kit.testing.TokenAttacks;
import org.cadre.kit.testing.TokenIssuer;
import org.cadre.kit.testing.TrustedIssuer;
import org.junit.jupiter.api.Test;

/** What a service refuses, the gateway has refused before. */
@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class TokenAttackTest implements TokenAttacks {

    private static final String PATH = "/appraisal/v1/cycles";
    private static final SigningKey UNKNOWN = SigningKey.named("never-seen");
    private static final Duration SECONDS = Duration.ofSeconds(20);

    @TestHTTPResource("/")
    URI gateway;

    @Override
    public ForgedToken good() {
        return ForgedToken.good("appraisal", "attacks-" + UUID.randomUUID());
    }

    @Override
    public void isAccepted(String token) {
        call(token).statusCode(200);
    }

    @Override
    public void isRefused(String token) {
        call(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("invalid_token"))
                .body("code", equalTo("token-invalid"));
    }

    @Test
    void a_token_in_the_query_or_a_cookie_is_not_looked_at() {
        given().queryParam("access_token", good().text())
                .cookie("access_token", good().text())
                .get(PATH)
                .then()
                .statusCode(401)
                .body("code", equalTo("token-missing"));
    }

    @Test
    void a_line_break_in_the_header_neither_hides_a_token_nor_makes_a_header() throws IOException {
        var token = good().text();
        var inside = token.substring(0, 40) + "\r\n " + token.substring(40);
        var folded = Wire.ask(gateway, "GET " + PATH, "Authorization: Bearer " + inside);
        assertThat(folded.status()).isIn(400, 401);
        var bare = Wire.ask(gateway, "GET " + PATH, "Authorization: Bearer " + token + "\rX-User-Id: 1");
        assertThat(bare.status()).isIn(400, 401);
        var behind = Wire.ask(gateway, "GET " + PATH, "Authorization: Bearer " + token + "\r\nX-User-Id: 1");
        assertThat(behind.status()).isEqualTo(200);
        assertThat(behind.body()).doesNotContain("x-user-id");
    }

    @Test
    void a_new_key_counts_within_seconds_and_not_when_it_is_withdrawn() {
        var next = SigningKey.named("next");
        TrustedIssuer.server().publish(next);
        await().atMost(SECONDS).until(() -> status(next) == 200);

        TrustedIssuer.server().withdraw(next);
        await().atMost(SECONDS).until(() -> status(next) == 401);
        isAccepted(good().text());
    }

    @Test
    void while_the_issuer_is_away_known_keys_count_and_unknown_ones_are_nobodys_fault() {
        isAccepted(good().text());
        TrustedIssuer.server().goAway();
        try {
            await().atMost(SECONDS).until(() -> status(UNKNOWN) == 503);
            call(signed(UNKNOWN))
                    .statusCode(503)
                    .header("Retry-After", "3")
                    .body("code", equalTo("issuer-unavailable"));
            isAccepted(good().text());
        } finally {
            TrustedIssuer.server().comeBack();
        }
        await().atMost(SECONDS).until(() -> status(UNKNOWN) == 401);
    }

    @Test
    void a_flood_of_unknown_keys_does_not_make_the_gateway_ask_more_often() {
        var before = TrustedIssuer.server().timesAsked();
        var start = System.nanoTime();

        var token = good().without("kid");
        var answers = Crowd.get(
                500,
                gateway.resolve(PATH),
                () -> token.header("kid", UUID.randomUUID().toString()).text());

        assertThat(answers).containsOnly(401);
        var seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        assertThat((long) TrustedIssuer.server().timesAsked() - before).isLessThanOrEqualTo(seconds + 2);
    }

    @Test
    void a_system_client_needs_the_scope_of_the_service_and_the_method() {
        call(system("appraisal.read")).statusCode(200);
        call(system("appraisal.write training.read"))
                .statusCode(403)
                .body("code", equalTo("scope-missing"))
                .body("detail", containsString("appraisal.read"));
        given().header("Authorization", "Bearer " + system("appraisal.read"))
                .body("{}")
                .post(PATH)
                .then()
                .statusCode(403)
                .body("detail", containsString("appraisal.write"));
    }

    private static String system(String scopes) {
        return TokenIssuer.trusted()
                .to("appraisal")
                .system("system-" + UUID.randomUUID())
                .scopes(scopes)
                .sign();
    }

    private static String signed(SigningKey key) {
        return TokenIssuer.with(key)
                .to("appraisal")
                .client(UUID.randomUUID().toString())
                .sign();
    }

    private static int status(SigningKey key) {
        return call(signed(key)).extract().statusCode();
    }

    private static ValidatableResponse call(String token) {
        return given().header("Authorization", "Bearer " + token).get(PATH).then();
    }
}

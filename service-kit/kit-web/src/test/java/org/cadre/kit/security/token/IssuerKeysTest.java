package org.cadre.kit.security.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.kit.security.IssuerUnavailable;
import org.cadre.kit.testing.Crowd;
import org.cadre.kit.testing.ForgedToken;
import org.cadre.kit.testing.SigningKey;
import org.cadre.kit.testing.TokenIssuer;
import org.cadre.kit.testing.TrustedIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The issuer changes its keys and goes away, while the service runs. The tests let a second pass between questions. */
@QuarkusTest
@QuarkusTestResource(TrustedIssuer.class)
class IssuerKeysTest {

    private static final SigningKey USUAL = TokenIssuer.trusted().key();
    private static final SigningKey UNKNOWN = SigningKey.named("never-seen");
    private static final Duration SECONDS = Duration.ofSeconds(20);

    @TestHTTPResource("/kit/v1/things")
    URI things;

    @Test
    void a_new_key_counts_within_seconds_and_an_old_one_until_it_is_withdrawn() {
        var next = SigningKey.named("next");
        call(next).statusCode(401);

        TrustedIssuer.server().publish(next);
        await().atMost(SECONDS).until(() -> status(next) == 200);
        call(USUAL).statusCode(200);

        TrustedIssuer.server().withdraw(next);
        await().atMost(SECONDS).until(() -> status(next) == 401);
        call(USUAL).statusCode(200);
    }

    @Test
    void another_key_under_the_same_id_replaces_the_first() {
        var first = SigningKey.named("reused");
        var second = SigningKey.named("reused");
        TrustedIssuer.server().publish(first);
        await().atMost(SECONDS).until(() -> status(first) == 200);

        TrustedIssuer.server().withdraw(first);
        TrustedIssuer.server().publish(second);

        await().atMost(SECONDS).until(() -> status(second) == 200);
        call(first).statusCode(401);
        TrustedIssuer.server().withdraw(second);
    }

    @Test
    void while_the_issuer_is_away_known_keys_count_and_unknown_ones_are_nobodys_fault() {
        call(USUAL).statusCode(200);
        TrustedIssuer.server().goAway();
        try {
            await().atMost(SECONDS).until(() -> status(UNKNOWN) == 503);
            IntStream.range(0, 20)
                    .forEach(again -> call(UNKNOWN)
                            .statusCode(503)
                            .header("Retry-After", Integer.toString(IssuerUnavailable.RETRY_AFTER))
                            .contentType("application/problem+json")
                            .body("code", equalTo("issuer-unavailable")));
            call(USUAL).statusCode(200);
        } finally {
            TrustedIssuer.server().comeBack();
        }
        await().atMost(SECONDS).until(() -> status(UNKNOWN) == 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{\"keys\": [",
                "{\"keys\": \"none\"}",
                "{\"keys\": []}",
                "{\"keys\": [{\"kty\": \"RSA\", \"kid\": \"trusted\", \"n\": \"!\", \"e\": \"AQAB\"}]}"
            })
    void garbage_in_place_of_the_keys_is_like_an_issuer_that_is_away(String garbage) {
        call(USUAL).statusCode(200);
        TrustedIssuer.server().publishInstead(garbage);
        try {
            await().atMost(SECONDS).until(() -> status(UNKNOWN) == 503);
            call(USUAL).statusCode(200);
        } finally {
            TrustedIssuer.server().publishKeysAgain();
        }
        await().atMost(SECONDS).until(() -> status(UNKNOWN) == 401);
        call(USUAL).statusCode(200);
    }

    @Test
    void a_flood_of_unknown_keys_does_not_make_the_service_ask_more_often() {
        var before = TrustedIssuer.server().timesAsked();
        var start = System.nanoTime();
        var token = ForgedToken.good("kit", "flood").without("kid");

        var answers = Crowd.get(
                500,
                things,
                () -> token.header("kid", UUID.randomUUID().toString()).text());

        assertThat(answers).containsOnly(401);
        var seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        assertThat((long) TrustedIssuer.server().timesAsked() - before).isLessThanOrEqualTo(seconds + 2);
        call(USUAL).statusCode(200);
    }

    private static int status(SigningKey key) {
        return call(key).extract().statusCode();
    }

    private static ValidatableResponse call(SigningKey key) {
        var token = TokenIssuer.with(key).to("kit").roles("hr@RR8").sign();
        return given().auth().oauth2(token).get("/kit/v1/things/for-hr/RR8").then();
    }
}

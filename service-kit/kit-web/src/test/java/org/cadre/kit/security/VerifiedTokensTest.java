package org.cadre.kit.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.cadre.kit.testing.SigningKey;
import org.cadre.kit.testing.TokenIssuer;
import org.cadre.kit.testing.TrustedIssuer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

/** A token that was verified is known again: as long as it lasts, under the same keys, and to the letter. */
@QuarkusTest
@QuarkusTestResource(TrustedIssuer.class)
class VerifiedTokensTest {

    private static final Instant END = Instant.parse("2026-11-25T12:00:00Z");
    private static final String TEXT = "a.b.c";

    private record Token(long expiry) implements JsonWebToken {

        @Override
        public String getName() {
            return "900000000001";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T> T getClaim(String name) {
            return null;
        }

        @Override
        public long getExpirationTime() {
            return expiry;
        }
    }

    @Inject
    VerifiedTokens verified;

    @Inject
    IssuerKeys keys;

    @Inject
    IssuerConfig issuer;

    @Test
    void the_second_call_with_a_token_is_known_and_says_the_same() {
        var token = TokenIssuer.trusted()
                .to("kit")
                .roles("hr@RR8")
                .staffUid("900000000001")
                .sign();
        assertThat(verified.caller(token)).isEmpty();

        var first = answerTo(token);

        assertThat(verified.caller(token)).isPresent();
        assertThat(answerTo(token)).isEqualTo(first).isEqualTo("900000000001");
    }

    @Test
    void a_token_that_was_refused_is_not_known_and_neither_is_one_that_differs_in_a_letter() {
        var foreign = TokenIssuer.trusted().to("other").roles("hr@RR8").sign();
        var good = TokenIssuer.trusted()
                .to("kit")
                .roles("hr@RR8")
                .staffUid("900000000002")
                .sign();
        var forged = good.substring(0, good.length() - 2) + (good.endsWith("AA") ? "BB" : "AA");

        assertThat(statusOf(foreign)).isEqualTo(401);
        assertThat(statusOf(good)).isEqualTo(200);

        assertThat(verified.caller(foreign)).isEmpty();
        assertThat(verified.caller(forged)).isEmpty();
        assertThat(statusOf(forged)).isEqualTo(401);
    }

    @Test
    void what_is_known_holds_what_the_token_says_and_no_request() {
        var token = TokenIssuer.trusted()
                .to("kit")
                .roles("hr@RR8")
                .staffUid("900000000003")
                .sign();
        answerTo(token);

        var known = verified.caller(token).orElseThrow();
        assertThat(known.getAttributes()).containsOnlyKeys(AccessToken.ATTRIBUTE);
        assertThat(AccessToken.of(known).staffUid()).contains("900000000003");
        assertThat(AccessToken.of(known)).asString().contains("staffUid=<PERSONAL>");
    }

    @Test
    void a_token_is_known_until_the_second_at_which_it_ends() {
        assertThat(knownAt(END.minusSeconds(1))).isTrue();
        assertThat(knownAt(END)).isFalse();
        assertThat(knownAt(END.plusSeconds(1))).isFalse();
    }

    @Test
    void a_token_stops_to_count_once_its_key_is_withdrawn() {
        var key = SigningKey.named("withdrawn");
        var token = TokenIssuer.with(key).to("kit").roles("hr@RR8").sign();
        TrustedIssuer.server().publish(key);
        await().atMost(Duration.ofSeconds(20)).until(() -> statusOf(token) == 200);
        assertThat(verified.caller(token)).isPresent();

        TrustedIssuer.server().withdraw(key);

        await().atMost(Duration.ofSeconds(20)).until(() -> statusOf(token) == 401);
    }

    private boolean knownAt(Instant now) {
        var tokens = new VerifiedTokens(keys, issuer, Clock.fixed(now, ZoneOffset.UTC));
        tokens.augment(identity(), null).await().indefinitely();
        return tokens.caller(TEXT).isPresent();
    }

    private static SecurityIdentity identity() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(END.getEpochSecond()))
                .addCredential(new AccessTokenCredential(TEXT))
                .build();
    }

    private static String answerTo(String token) {
        return given().auth().oauth2(token).get("/kit/v1/things/for-hr/RR8").asString();
    }

    private static int statusOf(String token) {
        return given().auth().oauth2(token).get("/kit/v1/things/for-hr/RR8").statusCode();
    }
}

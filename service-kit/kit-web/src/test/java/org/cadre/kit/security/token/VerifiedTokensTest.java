package org.cadre.kit.security.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cadre.kit.security.AccessToken;
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
    private static final Duration SECONDS = Duration.ofSeconds(20);
    private static final Duration HOUR = Duration.ofHours(1);

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

    /** Reads the keys so seldom that nothing is forgotten for that. */
    private record Patient(
            Optional<URI> address,
            Set<String> algorithms,
            Duration refresh,
            Duration pause,
            Duration patience,
            int remembered)
            implements IssuerConfig {}

    @Inject
    VerifiedTokens verified;

    @Inject
    IssuerKeys keys;

    @Test
    void the_second_call_with_a_token_is_known_and_says_the_same() {
        var token = TokenIssuer.trusted()
                .to("kit")
                .roles("hr@RR8")
                .staffUid("900000000001")
                .sign();
        assertThat(verified.caller(token)).isEmpty();

        var known = knownAfterACallWith(token);

        assertThat(AccessToken.of(known).staffUid()).contains("900000000001");
        assertThat(answerTo(token)).isEqualTo("900000000001");
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

        var known = knownAfterACallWith(token);

        assertThat(known.getAttributes().values()).singleElement().isInstanceOf(AccessToken.class);
        assertThat(AccessToken.of(known)).asString().contains("staffUid=<PERSONAL>");
    }

    @Test
    void a_token_is_known_until_the_second_at_which_it_ends() {
        assertThat(isKnownAt(END.minusSeconds(1))).isTrue();
        assertThat(isKnownAt(END)).isFalse();
        assertThat(isKnownAt(END.plusSeconds(1))).isFalse();
    }

    @Test
    void no_token_is_known_any_more_once_the_issuers_keys_are_others() {
        var patient = patientAt(END.minusSeconds(60));
        patient.remember(caller(), keys.present());
        assertThat(patient.caller(TEXT)).isPresent();

        var key = SigningKey.named("one-more");
        TrustedIssuer.server().publish(key);

        await().atMost(SECONDS).until(() -> patient.caller(TEXT).isEmpty());
        TrustedIssuer.server().withdraw(key);
    }

    @Test
    void a_token_whose_key_was_searched_among_former_keys_is_not_known() {
        var patient = patientAt(END.minusSeconds(60));

        patient.remember(caller(), new Object());

        assertThat(patient.caller(TEXT)).isEmpty();
    }

    @Test
    void a_token_with_a_claim_of_another_type_is_refused() {
        var odd = TokenIssuer.trusted()
                .to("kit")
                .roles("hr@RR8")
                .claims(Map.of("act", "nobody"))
                .sign();

        assertThat(statusOf(odd)).isEqualTo(401);
    }

    private boolean isKnownAt(Instant now) {
        var tokens = patientAt(now);
        tokens.remember(caller(), keys.present());
        return tokens.caller(TEXT).isPresent();
    }

    private VerifiedTokens patientAt(Instant now) {
        var config = new Patient(Optional.empty(), Set.of(), HOUR, HOUR, HOUR, 10);
        return new VerifiedTokens(keys, config, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static SecurityIdentity caller() {
        var token = new Token(END.getEpochSecond());
        return AccessToken.of(token)
                .addTo(QuarkusSecurityIdentity.builder()
                        .setPrincipal(token)
                        .addCredential(new AccessTokenCredential(TEXT)))
                .build();
    }

    /** The keys may be read anew, and all tokens forgotten, at any moment; then the next call makes this one known. */
    private SecurityIdentity knownAfterACallWith(String token) {
        return await().atMost(SECONDS)
                .until(
                        () -> {
                            answerTo(token);
                            return verified.caller(token);
                        },
                        Optional::isPresent)
                .orElseThrow();
    }

    private static String answerTo(String token) {
        return given().auth().oauth2(token).get("/kit/v1/things/for-hr/RR8").asString();
    }

    private static int statusOf(String token) {
        return given().auth().oauth2(token).get("/kit/v1/things/for-hr/RR8").statusCode();
    }
}

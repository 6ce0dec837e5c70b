package org.cadre.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that nobody may accept. Whoever verifies tokens implements the two questions and is tested with all of them. */
public interface TokenAttacks {

    /** A token that is good for the caller under test. */
    ForgedToken good();

    void isAccepted(String token);

    /** With 401 and the code {@code token-invalid}. */
    void isRefused(String token);

    @Test
    default void what_the_attacks_start_from_is_a_good_token() {
        isAccepted(good().text());
        isAccepted(good().without("typ").header("typ", "at+jwt").text());
        isAccepted(good().time("nbf", -5).text());
    }

    @Test
    default void a_wrong_issuer_is_refused() {
        isRefused(
                good().without("iss").claim("iss", "https://elsewhere.invalid").text());
        isRefused(good().without("iss").text());
    }

    @Test
    default void a_foreign_audience_is_refused() {
        isRefused(good().without("aud").claim("aud", "elsewhere").text());
        isRefused(good().without("aud").text());
    }

    @Test
    default void an_expired_token_is_refused() {
        isRefused(good().time("exp", -1).text());
        isRefused(good().without("exp").text());
    }

    @Test
    default void a_token_that_is_not_yet_valid_is_refused() {
        isRefused(good().time("nbf", 300).text());
    }

    @Test
    default void a_token_without_subject_or_time_is_refused() {
        isRefused(good().without("sub").text());
        isRefused(good().without("iat").text());
    }

    @Test
    default void a_changed_claim_or_signature_is_refused() {
        var parts = good().text().split("\\.", -1);
        var other = good().claim("more", "rights").text().split("\\.", -1);
        isRefused(parts[0] + "." + other[1] + "." + parts[2]);
        isRefused(parts[0] + "." + parts[1] + ".");
        isRefused(parts[0] + "." + parts[1] + "." + "A".repeat(342));
    }

    @Test
    default void a_stranger_signing_under_the_trusted_key_id_is_refused() {
        var stranger = SigningKey.named(TokenIssuer.trusted().key().id());
        isRefused(good().signedWith("RS256", stranger.pair().getPrivate()).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS384", "RS512", "PS256", "PS512"})
    default void an_algorithm_that_the_key_was_not_published_for_is_refused(String algorithm) {
        isRefused(
                good().signedWith(algorithm, TokenIssuer.trusted().key().pair().getPrivate())
                        .text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE", ""})
    default void alg_none_is_refused(String none) {
        var unsigned = good().signedWith("none", null).text();
        isRefused(unsigned);
        isRefused(unsigned + good().text().split("\\.", -1)[2]);
        var header = "{\"alg\": \"%s\", \"kid\": \"trusted\"}".formatted(none);
        var claims = unsigned.split("\\.", -1)[1];
        isRefused(Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
                + claims + ".");
    }

    @Test
    default void hs256_with_the_public_key_as_the_secret_is_refused() {
        var key = TokenIssuer.trusted().key().pair().getPublic();
        isRefused(good().signedWithSecret(key.getEncoded()).text());
        isRefused(good().signedWithSecret(pem(key)).text());
    }

    private static byte[] pem(PublicKey key) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
                .formatted(lines)
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    default void an_id_token_is_no_access_token() {
        isRefused(good().without("typ").header("typ", "JWT").claim("typ", "ID").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Refresh", "Offline", "Logout", "DPoP", "bearer", ""})
    default void a_token_of_another_type_is_refused(String type) {
        isRefused(good().without("typ").header("typ", "JWT").claim("typ", type).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"logout+jwt", "dpop+jwt", "JOSE", "secevent+jwt"})
    default void a_header_of_another_type_is_refused(String type) {
        isRefused(
                good().without("typ").header("typ", type).claim("typ", "Bearer").text());
    }

    @Test
    default void an_untyped_token_is_refused() {
        isRefused(good().without("typ").text());
    }

    @Test
    default void an_unknown_kid_is_refused() {
        isRefused(good().without("kid")
                .header("kid", "unknown-" + System.nanoTime())
                .text());
    }

    @Test
    default void a_token_that_names_no_key_is_refused() {
        isRefused(good().without("kid").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../dev/null",
                "/proc/self/environ",
                "..%2f..%2fkeys",
                "trusted' OR '1'='1",
                "trusted\\r\\nX-Injected: yes",
                "trusted\\u0000",
                "TRUSTED",
                "${jndi:ldap://127.0.0.1/x}"
            })
    default void a_kid_with_a_path_or_an_injection_is_refused(String kid) {
        isRefused(good().without("kid").header("kid", kid).text());
        isRefused(good().without("kid")
                .header("kid", kid)
                .signedWithSecret(new byte[32])
                .text());
    }

    @Test
    default void a_kid_that_is_no_name_is_refused() {
        isRefused(good().without("kid")
                .rawHeader("\"kid\": {\"id\": \"trusted\"}")
                .text());
        isRefused(good().without("kid").header("kid", "k".repeat(4_000)).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jku", "x5u"})
    default void keys_are_never_fetched_from_where_a_token_says(String header) {
        var mine = SigningKey.named("mine");
        try (var listener = new LoopbackListener("{\"keys\": [%s]}".formatted(mine.published()))) {
            var forged = good().header(header, listener.address());
            isRefused(forged.text());
            isRefused(forged.signedWith("RS256", mine.pair().getPrivate()).text());
            isRefused(forged.without("kid")
                    .header("kid", "mine")
                    .signedWith("RS256", mine.pair().getPrivate())
                    .text());
            assertThat(listener.visits()).isZero();
        }
    }

    @Test
    default void a_key_that_the_token_brings_along_is_not_used() {
        var mine = SigningKey.named("mine");
        isRefused(good().rawHeader("\"jwk\": " + mine.published())
                .signedWith("RS256", mine.pair().getPrivate())
                .text());
        isRefused(good().rawHeader("\"x5c\": [\"AAAA\"]")
                .signedWith("RS256", mine.pair().getPrivate())
                .text());
    }

    @Test
    default void a_critical_extension_nobody_knows_is_refused() {
        isRefused(good().rawHeader("\"crit\": [\"b64\"]")
                .rawHeader("\"b64\": true")
                .text());
    }

    @Test
    default void a_claim_that_stands_twice_is_refused() {
        isRefused(good().claim("aud", "elsewhere").text());
        isRefused(good().rawClaim("\"cadre_roles\": [\"hr@ENG\"]").text());
        isRefused(good().header("kid", "trusted").text());
    }

    @Test
    default void an_overlong_token_is_refused() {
        isRefused(good().claim("padding", "x".repeat(7_000)).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-token", "a.b.c", "..", "e30.e30.", "W10.W10.W10", "a.b.c.d.e"})
    default void what_is_no_token_at_all_is_refused(String text) {
        isRefused(text);
    }
}

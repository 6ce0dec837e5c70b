package org.cadre.kit.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.cadre.kit.testing.SigningKey;
import org.junit.jupiter.api.Test;

class PublishedKeyTest {

    private static final Set<String> ALLOWED = Set.of("RS256", "PS256");
    private static final SigningKey KEY = SigningKey.named("one");

    @Test
    void a_key_for_signing_counts_for_the_algorithm_it_is_published_for() {
        assertThat(in(KEY.publishedFor("RS256", "sig")).get("one").algorithm()).isEqualTo("RS256");
        assertThat(in(KEY.publishedFor("PS256", null)).get("one").algorithm()).isEqualTo("PS256");
        assertThat(in(KEY.publishedFor(null, "sig")).get("one").algorithm()).isEqualTo("RS256");
    }

    @Test
    void the_same_key_for_another_algorithm_is_another_key() {
        assertThat(in(KEY.publishedFor("RS256", "sig")).get("one").name())
                .isNotEqualTo(in(KEY.publishedFor("PS256", "sig")).get("one").name());
    }

    @Test
    void keys_for_encryption_of_other_algorithms_or_without_a_name_are_left_out() {
        assertThat(in(KEY.publishedFor("RSA-OAEP", "enc"))).isEmpty();
        assertThat(in(KEY.publishedFor("RS256", "enc"))).isEmpty();
        assertThat(in(KEY.publishedFor("RS512", "sig"))).isEmpty();
        assertThat(in(new SigningKey(null, KEY.pair()).publishedFor("RS256", "sig")))
                .isEmpty();
        assertThat(in("{\"kty\": \"oct\", \"kid\": \"secret\", \"k\": \"AAAA\", \"alg\": \"HS256\"}"))
                .isEmpty();
    }

    @Test
    void a_key_that_is_too_short_is_left_out() {
        assertThat(in(SigningKey.ofBits("short", 1024).publishedFor("RS256", "sig")))
                .isEmpty();
    }

    @Test
    void what_is_no_key_set_is_an_outage() {
        assertThatThrownBy(() -> PublishedKey.in("<html>", ALLOWED)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> PublishedKey.in("{}", ALLOWED)).isInstanceOf(IllegalStateException.class);
    }

    private static Map<String, PublishedKey> in(String key) {
        return PublishedKey.in("{\"keys\": [%s]}".formatted(key), ALLOWED);
    }
}

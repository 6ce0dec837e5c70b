package org.cadre.kit.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SealingKeyTest {

    private static final String TEXT = "Sleeps badly since the move – wants earlier shifts";

    private final SealingKey key = SealingKey.of(secret(1));

    @Test
    void what_was_sealed_opens_at_its_place_and_at_no_other() {
        var sealed = key.seal("here", TEXT);

        assertThat(key.open("here", sealed)).contains(TEXT);
        assertThat(key.open("there", sealed)).isEmpty();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Sleeps");
    }

    @Test
    void nothing_is_a_text_too() {
        assertThat(key.open("here", key.seal("here", ""))).contains("");
    }

    @Test
    void another_key_does_not_open_it() {
        assertThat(SealingKey.of(secret(2)).open("here", key.seal("here", TEXT)))
                .isEmpty();
    }

    @Test
    void what_was_changed_or_cut_does_not_open() {
        var sealed = key.seal("here", TEXT);

        assertThat(key.open("here", Arrays.copyOf(sealed, sealed.length - 1))).isEmpty();
        assertThat(key.open("here", Arrays.copyOf(sealed, 12))).isEmpty();
        sealed[sealed.length / 2] ^= 1;
        assertThat(key.open("here", sealed)).isEmpty();
    }

    @Test
    void the_same_words_look_different_each_time() {
        assertThat(key.seal("here", TEXT)).isNotEqualTo(key.seal("here", TEXT));
    }

    @Test
    void a_key_has_32_bytes_and_does_not_tell_itself() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SealingKey.of(Base64.getEncoder().encodeToString(new byte[31])))
                .withMessageContaining("32 bytes");
        assertThat(key).hasToString(key.id());
        assertThat(key.id()).hasSize(16).isNotEqualTo(SealingKey.of(secret(2)).id());
    }

    @Test
    void a_derived_key_is_one_for_its_purpose_and_its_secret() {
        var derived = SealingKey.derived(secret(1), "answers");

        assertThat(derived.id())
                .isEqualTo(SealingKey.derived(secret(1), "answers").id())
                .isNotIn(
                        key.id(),
                        SealingKey.derived(secret(1), "links").id(),
                        SealingKey.derived(secret(2), "answers").id());
    }

    /** Hashes under the secret stand in the table, and a caller may choose what is hashed. */
    @Test
    void a_hash_of_the_purpose_under_the_secret_is_not_the_derived_key() throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret(1)), "HmacSHA256"));
        var hash = mac.doFinal("answers".getBytes(StandardCharsets.UTF_8));

        var asKey = SealingKey.of(Base64.getEncoder().encodeToString(hash));

        assertThat(SealingKey.derived(secret(1), "answers").id()).isNotEqualTo(asKey.id());
    }

    private static String secret(int filling) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}

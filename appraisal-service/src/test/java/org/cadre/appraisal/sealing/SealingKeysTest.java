package org.cadre.appraisal.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules WB4, WB5 and B19 of the guide, without a database. */
class SealingKeysTest {

    private static final String PLACE = "row 1";
    private static final String TEXT = "Sleeps badly since the move – wants earlier shifts";

    @Test
    void what_was_sealed_opens_for_its_row_and_no_other() {
        var keys = new SealingKeys(key(1), Optional.empty());
        var sealed = keys.seal(PLACE, TEXT);

        assertThat(keys.open(PLACE, sealed)).isEqualTo(TEXT);
        assertThat(new String(sealed.sealed(), StandardCharsets.UTF_8)).doesNotContain("Sleeps");
        assertThatIllegalStateException()
                .isThrownBy(() -> keys.open("row 2", sealed))
                .withMessageContaining("row 2");
    }

    @Test
    void what_was_changed_does_not_open() {
        var keys = new SealingKeys(key(1), Optional.empty());
        var bytes = keys.seal(PLACE, TEXT).sealed();
        bytes[bytes.length / 2] ^= 1;

        assertThatIllegalStateException()
                .isThrownBy(() -> keys.open(PLACE, new SealedText(keys.keyId(), bytes)))
                .withMessageContaining("does not open");
    }

    @Test
    void the_previous_key_opens_and_one_that_is_gone_does_not() {
        var old = new SealingKeys(key(1), Optional.empty());
        var sealed = old.seal(PLACE, TEXT);
        var exchanged = new SealingKeys(key(2), Optional.of(key(1)));
        var later = new SealingKeys(key(3), Optional.of(key(2)));

        assertThat(exchanged.keyId()).isNotEqualTo(old.keyId());
        assertThat(exchanged.previousKeyId()).contains(old.keyId());
        assertThat(exchanged.open(PLACE, sealed)).isEqualTo(TEXT);
        assertThatIllegalStateException()
                .isThrownBy(() -> later.open(PLACE, sealed))
                .withMessageContaining(old.keyId());
    }

    @Test
    void the_same_key_twice_is_no_exchange() {
        assertThat(new SealingKeys(key(1), Optional.of(key(1))).previousKeyId()).isEmpty();
    }

    private static String key(int filling) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}

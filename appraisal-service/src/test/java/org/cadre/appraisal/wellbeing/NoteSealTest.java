package org.cadre.appraisal.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rules WB4 and WB5 of the guide, without a database. */
class NoteSealTest {

    private static final UUID ROW = new UUID(0, 1);
    private static final UUID ANOTHER_ROW = new UUID(0, 2);
    private static final String NOTE = "Sleeps badly since the move – wants earlier shifts";

    @Test
    void what_was_sealed_opens_for_its_row_and_no_other() {
        var seal = seal(key(1), Optional.empty());
        var sealed = seal.seal(ROW, NOTE);

        assertThat(seal.open(ROW, seal.keyId(), sealed)).isEqualTo(NOTE);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Sleeps");
        assertThatIllegalStateException().isThrownBy(() -> seal.open(ANOTHER_ROW, seal.keyId(), sealed));
    }

    @Test
    void what_was_changed_does_not_open() {
        var seal = seal(key(1), Optional.empty());
        var sealed = seal.seal(ROW, NOTE);
        sealed[sealed.length / 2] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> seal.open(ROW, seal.keyId(), sealed));
    }

    @Test
    void the_same_words_look_different_each_time() {
        var seal = seal(key(1), Optional.empty());

        assertThat(seal.seal(ROW, NOTE)).isNotEqualTo(seal.seal(ROW, NOTE));
    }

    @Test
    void the_previous_key_opens_and_one_that_is_gone_does_not() {
        var old = seal(key(1), Optional.empty());
        var sealed = old.seal(ROW, NOTE);
        var exchanged = seal(key(2), Optional.of(key(1)));
        var later = seal(key(3), Optional.of(key(2)));

        assertThat(exchanged.keyId()).isNotEqualTo(old.keyId());
        assertThat(exchanged.previousKeyId()).contains(old.keyId());
        assertThat(exchanged.open(ROW, old.keyId(), sealed)).isEqualTo(NOTE);
        assertThatIllegalStateException()
                .isThrownBy(() -> later.open(ROW, old.keyId(), sealed))
                .withMessageContaining(old.keyId());
    }

    @Test
    void a_key_has_32_bytes_and_does_not_tell_itself() {
        assertThatIllegalStateException()
                .isThrownBy(() -> NoteKey.of(Base64.getEncoder().encodeToString(new byte[16])));
        assertThat(NoteKey.of(key(1))).hasToString(NoteKey.of(key(1)).id());
    }

    private static NoteSeal seal(String present, Optional<String> previous) {
        return new NoteSeal(new WellbeingKeys() {
            @Override
            public String key() {
                return present;
            }

            @Override
            public Optional<String> previousKey() {
                return previous;
            }
        });
    }

    private static String key(int filling) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}

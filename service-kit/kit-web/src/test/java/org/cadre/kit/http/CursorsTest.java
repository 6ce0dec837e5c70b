package org.cadre.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

class CursorsTest {

    private static final Position POSITION = Position.of(LocalDate.parse("2026-04-01"), new UUID(0, 1));
    private static final String OLD = key(1);
    private static final String NEW = key(2);

    private record Keys(String key, Optional<String> previousKey) implements Cursors.Keys {}

    @Test
    void what_was_sealed_opens_with_its_values() {
        var cursors = new Cursors(new Keys(NEW, Optional.empty()));

        var opened = cursors.open(cursors.seal(POSITION, "all"), "all");

        assertThat(opened.date(0)).isEqualTo(LocalDate.parse("2026-04-01"));
        assertThat(opened.id()).isEqualTo(new UUID(0, 1));
    }

    @Test
    void a_cursor_outlives_one_rotation_of_the_key_but_not_two() {
        var before = new Cursors(new Keys(OLD, Optional.empty())).seal(POSITION, "all");

        assertThat(new Cursors(new Keys(NEW, Optional.of(OLD))).open(before, "all"))
                .isEqualTo(POSITION);
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> new Cursors(new Keys(key(3), Optional.of(NEW))).open(before, "all"))
                .extracting(DomainException::code)
                .isEqualTo("bad-cursor");
    }

    @Test
    void a_key_of_the_wrong_size_says_so() {
        var tooShort = new Cursors(new Keys("AAAA", Optional.empty()));

        assertThatIllegalStateException()
                .isThrownBy(() -> tooShort.seal(POSITION, "all"))
                .withMessageContaining("32 bytes");
    }

    private static String key(int fill) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}

package org.cadre.local.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.cadre.local.audit.Recoveries.Recovery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two files that an operator may hand to the verifier. */
class FilesTest {

    private static final String KEY = "MCowBQYDK2VwAyEAO2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik=";
    private static final Instant AT = Instant.parse("2026-04-01T08:01:00Z");

    @TempDir
    Path folder;

    @Test
    void public_keys_stand_one_a_line() throws IOException {
        var keys = PublicKeys.in(file("# 2026\n\n" + KEY + "\n"));

        assertThat(keys.signed(new SignedHead(
                        "appraisal",
                        "RR8",
                        1,
                        "25bb23fee8e1ae270019e7756ee9cc76e1e8a853f67bdf921a8570e6e40f179e",
                        "339e2ff917630507",
                        "Xyu153gUoHgtA/PdsX7d+LTUQjfVqb/botrhdr3o7yDcwTLjDMXOZuMrjl1X8StTJh3ig/X6Zpci2qVwE801DA==",
                        AT)))
                .isTrue();
    }

    @Test
    void what_is_no_key_is_refused() throws IOException {
        var file = file("AAAA\n");

        assertThatThrownBy(() -> PublicKeys.in(file)).hasMessage("AAAA is no Ed25519 public key");
    }

    @Test
    void recoveries_stand_one_a_line_with_their_reason() throws IOException {
        var recoveries =
                Recoveries.in(file("# drill\n\ntalent,RR8,120,2026-04-01T08:01:00Z,disk lost, see incident 7\n"));

        assertThat(recoveries.all())
                .containsExactly(new Recovery("talent", "RR8", 120, AT, "disk lost, see incident 7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talent,RR8,120,2026-04-01T08:01:00Z",
                "talent,RR8,120,2026-04-01T08:01:00Z, ",
                "talent,RR8,many,2026-04-01T08:01:00Z,why",
                "talent,RR8,120,yesterday,why"
            })
    void a_recovery_without_one_of_its_five_parts_is_refused(String line) throws IOException {
        var file = file(line);

        assertThatThrownBy(() -> Recoveries.in(file)).hasMessageContaining("service,chain,position,instant,reason");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }
}

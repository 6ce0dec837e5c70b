package org.cadre.local.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void a_password_stays_the_same_and_no_two_are_alike() {
        var secrets = new StateFolder(folder).secrets();

        assertThat(secrets.password("a")).isEqualTo(secrets.password("a")).hasSize(32);
        assertThat(secrets.password("a")).isNotEqualTo(secrets.password("b"));
    }

    @Test
    void only_the_owner_can_read_a_secret() throws IOException {
        var secrets = new StateFolder(folder.resolve("state")).secrets();
        secrets.password("a");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.file("a"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("state"))))
                .isEqualTo("rwx------");
    }

    @Test
    void a_key_has_32_bytes() {
        assertThat(Base64.getDecoder().decode(new StateFolder(folder).secrets().key("k")))
                .hasSize(32);
    }

    @Test
    void a_key_that_was_renamed_is_the_previous_one_and_a_new_one_is_made() throws IOException {
        var secrets = new StateFolder(folder).secrets();
        var old = secrets.key("k");
        assertThat(secrets.previous("k")).isEmpty();

        Files.move(secrets.file("k"), secrets.file("k.previous"));

        assertThat(secrets.key("k")).isNotEqualTo(old);
        assertThat(secrets.previous("k")).contains(old);
    }
}

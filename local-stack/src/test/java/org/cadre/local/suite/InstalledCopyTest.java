package org.cadre.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cadre.local.state.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledCopyTest {

    @TempDir
    Path folder;

    private InstalledCopy installed;

    @BeforeEach
    void describe() throws IOException {
        build("first build");
        installed = new InstalledCopy(folder.resolve("quarkus-app"), folder.resolve("app"));
    }

    @Test
    void a_copy_outlives_the_next_build() throws IOException {
        var running = installed.folder();

        build("second build, other code");

        assertThat(running.resolve("lib/code.jar")).hasContent("first build");
        assertThat(installed.folder().resolve("lib/code.jar")).hasContent("second build, other code");
    }

    @Test
    void the_same_build_is_copied_once_and_former_ones_are_removed() throws IOException {
        var first = installed.folder();
        assertThat(installed.folder()).isEqualTo(first);

        build("second build, other code");
        var second = installed.folder();
        installed.removeFormer();

        assertThat(first).doesNotExist();
        assertThat(second).exists();
    }

    /** As the build does it: the whole folder is deleted and made anew. */
    private void build(String code) throws IOException {
        Folders.delete(folder.resolve("quarkus-app"));
        Files.createDirectories(folder.resolve("quarkus-app/lib"));
        Files.writeString(folder.resolve("quarkus-app/lib/code.jar"), code);
    }
}

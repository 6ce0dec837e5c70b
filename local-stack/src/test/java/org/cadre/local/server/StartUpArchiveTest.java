package org.cadre.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartUpArchiveTest {

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void build() throws IOException {
        jar = Files.writeString(folder.resolve("service.jar"), "first build");
    }

    @Test
    void the_first_run_writes_and_the_next_one_reads() throws IOException {
        var archive = StartUpArchive.of(jar, folder);
        var written = Path.of(argument(archive.flags(true).getFirst()));
        Files.createFile(written);

        archive.keep();

        assertThat(archive.flags(true)).contains("-XX:SharedArchiveFile=" + archive.file());
        assertThat(written).doesNotExist();
    }

    @Test
    void a_second_replica_never_writes() {
        assertThat(StartUpArchive.of(jar, folder).flags(false)).isEmpty();
    }

    @Test
    void another_build_has_another_archive_and_the_former_one_goes() throws IOException {
        var former = StartUpArchive.of(jar, folder);
        Files.createFile(former.file());

        Files.writeString(jar, "the second build");
        var present = StartUpArchive.of(jar, folder);
        Files.createFile(Path.of(argument(present.flags(true).getFirst())));
        present.keep();

        assertThat(former.file()).doesNotExist();
        assertThat(present.file()).exists();
    }

    private static String argument(String flag) {
        return flag.substring(flag.indexOf('=') + 1);
    }
}

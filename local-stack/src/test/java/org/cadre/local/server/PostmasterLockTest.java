package org.cadre.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterLockTest {

    @TempDir
    Path data;

    @Test
    void a_lock_whose_pid_belongs_to_somebody_else_now_is_removed() throws IOException {
        writeLock(ProcessHandle.current().pid());

        new PostmasterLock(data).removeIfForeign();

        assertThat(data.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void a_lock_of_a_dead_process_is_left_to_postgres() throws IOException, InterruptedException {
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();
        writeLock(dead.pid());

        new PostmasterLock(data).removeIfForeign();

        assertThat(data.resolve("postmaster.pid")).exists();
    }

    @Test
    void a_server_that_really_runs_on_the_folder_is_not_disturbed() throws IOException {
        var other = new ProcessBuilder("sh", "-c", "sleep 60; : " + data).start();
        writeLock(other.pid());

        assertThatThrownBy(() -> new PostmasterLock(data).removeIfForeign())
                .hasMessageContaining("stop it with kill -INT " + other.pid());

        assertThat(data.resolve("postmaster.pid")).exists();
        other.destroyForcibly();
    }

    private void writeLock(long pid) throws IOException {
        Files.writeString(data.resolve("postmaster.pid"), pid + "\n" + data + "\n");
    }
}

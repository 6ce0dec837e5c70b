package org.cadre.local.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private Path pidFile;
    private Daemon daemon;

    @BeforeEach
    void create() {
        pidFile = folder.resolve("sleeper.pid");
        daemon = new Daemon("sleeper", pidFile, folder.resolve("sleeper.log"));
    }

    @AfterEach
    void stop() {
        daemon.terminate(PATIENCE);
    }

    @Test
    void a_process_is_found_again_by_another_launcher() {
        start("sleep", "60");

        var again = new Daemon("sleeper", pidFile, folder.resolve("sleeper.log"));

        assertThat(again.isRunning()).isTrue();
        assertThat(again.process().map(ProcessHandle::pid))
                .isEqualTo(daemon.process().map(ProcessHandle::pid));
    }

    @Test
    void another_process_that_got_the_pid_later_is_neither_believed_nor_killed() throws IOException {
        var stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(pidFile, "pid=%d\nidentity=another-boot/4711\n".formatted(stranger.pid()));

        daemon.terminate(PATIENCE);
        daemon.kill();

        assertThat(daemon.isRunning()).isFalse();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void a_killed_process_has_died_and_a_stopped_one_has_not() {
        start("sleep", "60");
        daemon.kill();
        assertThat(daemon.hasDied()).isTrue();

        daemon.terminate(PATIENCE);
        assertThat(daemon.hasDied()).isFalse();
    }

    @Test
    void a_process_that_is_asked_to_end_does_not_look_like_an_accident_meanwhile() {
        start("sleep", "60");
        var other = new Daemon("sleeper", pidFile, folder.resolve("sleeper.log"));

        daemon.terminate(
                handle -> {
                    handle.destroyForcibly();
                    handle.onExit().join();
                    assertThat(other.isRunning()).isFalse();
                    assertThat(other.hasDied()).isFalse();
                },
                PATIENCE);
    }

    @Test
    void a_process_that_ends_while_starting_shows_its_last_words() {
        var launch = launch("sh", "-c", "echo the disk is on fire; exit 3");

        assertThatThrownBy(() -> daemon.launch(launch, () -> false, PATIENCE))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("sleeper ended while starting")
                .hasMessageContaining("the disk is on fire");
    }

    @Test
    void a_process_that_never_answers_is_reported_and_left_running() {
        var launch = launch("sleep", "60");

        assertThatThrownBy(() -> daemon.launch(launch, () -> false, Duration.ofMillis(300)))
                .hasMessageContaining("did not answer within");

        assertThat(daemon.isRunning()).isTrue();
    }

    @Test
    void a_process_that_ignores_the_request_to_end_is_killed() {
        start("sh", "-c", "trap '' TERM; while true; do sleep 0.1; done");
        Pause.of(Duration.ofMillis(200));

        daemon.terminate(Duration.ofMillis(300));

        assertThat(daemon.isRunning()).isFalse();
    }

    @Test
    void starting_what_runs_changes_nothing() {
        start("sleep", "60");
        var before = daemon.process().map(ProcessHandle::pid);

        start("sleep", "60");

        assertThat(daemon.process().map(ProcessHandle::pid)).isEqualTo(before);
    }

    private void start(String... command) {
        daemon.launch(launch(command), () -> true, PATIENCE);
    }

    private Launch launch(String... command) {
        return new Launch(List.of(command), Map.of(), folder);
    }
}

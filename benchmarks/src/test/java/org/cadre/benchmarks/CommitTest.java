package org.cadre.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cadre.local.daemon.PartFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitTest {

    @Test
    void changes_that_no_commit_holds_are_not_published() {
        assertThatThrownBy(new Commit("5595367-dirty")::requirePublishable)
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("5595367-dirty")
                .hasMessageContaining("Nothing was started");
    }

    @Test
    void what_is_no_checkout_has_no_commit_to_publish(@TempDir Path elsewhere) {
        assertThatThrownBy(Commit.of(elsewhere)::requirePublishable).hasMessageContaining("unknown");
    }

    @Test
    void a_file_that_git_does_not_know_is_a_change(@TempDir Path checkout) throws Exception {
        git(checkout, "init", "-q");
        git(
                checkout,
                "-c",
                "user.name=t",
                "-c",
                "user.email=t@example.org",
                "commit",
                "-q",
                "--allow-empty",
                "-m",
                "t");
        assertThatCode(Commit.of(checkout)::requirePublishable).doesNotThrowAnyException();

        Files.writeString(checkout.resolve("New.java"), "");

        assertThatThrownBy(Commit.of(checkout)::requirePublishable).hasMessageContaining("-dirty");
    }

    private static void git(Path checkout, String... words) throws Exception {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        assertThat(new ProcessBuilder(command)
                        .directory(checkout.toFile())
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void a_clean_commit_is_published() {
        assertThatCode(new Commit("5595367")::requirePublishable).doesNotThrowAnyException();
        assertThat(new Commit("5595367").id()).isEqualTo("5595367");
    }
}

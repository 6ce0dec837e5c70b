package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The published registers of 2022 and 2026; skipped where the folder of public data is not beside the checkout. */
@ExtendWith(SharedSuite.class)
class RealInputTest {

    private static final Path DATA = Path.of("../../shared/data");
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");

    @BeforeAll
    static void isThere() {
        assumeTrue(Files.isDirectory(DATA), "no public data at " + DATA);
    }

    @Test
    void both_registers_are_taken_and_a_trust_that_closed_in_between_answers_rightly_for_both_dates() {
        try (var rehearsal = SharedSuite.rehearsal()) {
            var scene = rehearsal.scene();

            register(scene, "ods_trusts_2022.csv", "2022-04-01");
            var newer = register(scene, "ods_trusts_2026.csv", "2026-04-01");

            assertThat(newer.body().path("counts").path("total").asInt()).isEqualTo(274);
            assertThat(newer.body().path("counts").path("rejected").asInt()).isZero();
            assertThat(openOn(scene, "RAP", "2022-06-01")).isTrue();
            assertThat(openOn(scene, "RAP", "2026-06-01")).isFalse();
        }
    }

    private static Answer register(Scene scene, String file, String effectiveOn) {
        var operations = scene.cast().operations();
        var path = "/workforce/v1/organisation-files?effectiveOn=" + effectiveOn;
        var accepted =
                scene.api().upload(operations, path, read(DATA.resolve(file))).expect(202);
        return new Patience(Duration.ofMinutes(2))
                .await(
                        "the register",
                        () -> Optional.of(scene.api().quietly(operations, accepted.location()))
                                .filter(job -> !UNDER_WAY.contains(job.text("state"))));
    }

    private static boolean openOn(Scene scene, String code, String day) {
        var found = scene.api()
                .get(scene.cast().operations(), "/workforce/v1/organisations?code=%s&asOf=%s".formatted(code, day))
                .expect(200)
                .body()
                .path("items")
                .path(0);
        assertThat(found.path("code").asText()).isEqualTo(code);
        return found.path("state").asText().equals("OPEN");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

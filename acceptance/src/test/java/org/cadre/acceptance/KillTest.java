package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each part dies without warning right after a step, so that its events are still under way, and comes back. */
@ExtendWith(SharedSuite.class)
class KillTest {

    @ParameterizedTest
    @CsvSource({
        "workforce, 1",
        "postgres, 1",
        "training, 2",
        "keycloak, 3",
        "appraisal, 5",
        "kafka, 5",
        "gateway, 8",
        "talent, 11"
    })
    void a_part_that_is_killed_and_started_again_loses_nothing(String name, int afterStep) {
        var part = SharedSuite.suite().part(name);
        try (var rehearsal = SharedSuite.rehearsal()) {
            var steps = rehearsal.journey().steps();
            steps.subList(0, afterStep).forEach(rehearsal.journey()::take);

            part.daemon().kill();
            assertThat(part.daemon().hasDied()).isTrue();
            part.start();

            steps.subList(afterStep, steps.size()).forEach(rehearsal.journey()::take);
        }
    }
}

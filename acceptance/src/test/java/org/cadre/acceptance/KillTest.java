package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Along one journey each part dies without warning right after a step, so that its events are under way, and comes back. */
@ExtendWith(SharedSuite.class)
class KillTest {

    private static final Map<Integer, List<String>> DYING_AFTER_STEP = Map.of(
            1, List.of("workforce", "postgres"),
            2, List.of("training"),
            3, List.of("keycloak"),
            5, List.of("appraisal", "kafka"),
            8, List.of("gateway"),
            11, List.of("talent"));

    @Test
    void a_part_that_is_killed_and_started_again_loses_nothing() {
        try (var rehearsal = SharedSuite.rehearsal()) {
            var taken = 0;
            for (var step : rehearsal.journey().steps()) {
                rehearsal.journey().take(step);
                taken++;
                DYING_AFTER_STEP.getOrDefault(taken, List.of()).forEach(KillTest::killed);
            }
        }
    }

    private static void killed(String name) {
        var part = SharedSuite.suite().part(name);
        part.daemon().kill();
        assertThat(part.daemon().hasDied()).describedAs(name).isTrue();
        part.start();
    }
}

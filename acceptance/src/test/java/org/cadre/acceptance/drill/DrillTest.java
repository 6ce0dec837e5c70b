package org.cadre.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import org.cadre.acceptance.SharedSuite;
import org.cadre.local.suite.ProgressLines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those of the drills that fit into five minutes; all of them, for longer, are {@code ./cadre drill}. */
@Tag("drill")
@ExtendWith(SharedSuite.class)
class DrillTest {

    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/London"));
    private static final DrillPlan PLAN =
            new DrillPlan(Set.of(), CLOCK.millis(), 1, 1, Duration.ofSeconds(12), 6, Duration.ofSeconds(60));

    private static Exercise exercise;

    @BeforeAll
    static void begin() {
        exercise = new Exercise(
                SharedSuite.suite(), PLAN, Path.of("target/drill-ledger.jsonl"), CLOCK, new ProgressLines(System.out));
    }

    @AfterAll
    static void end() {
        exercise.close();
    }

    /** One kill in D1 is one of each of the five processes. */
    @ParameterizedTest
    @CsvSource({"D1, 1", "D3, 1", "D11, 1", "D12, 1", "D19, 1", "D20, 1"})
    void nothing_is_lost_done_twice_or_out_of_order(String id, int kills) {
        var drill = Exercise.drill(id);

        var findings = exercise.take(drill, PLAN.withKills(kills));

        assertThat(findings).describedAs("%s", exercise.score(findings)).isEmpty();
    }
}

package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.run.AskedRuns.asked;
import static org.cadre.workforce.planning.run.AskedRuns.id;
import static org.cadre.workforce.planning.run.AskedRuns.question;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule FC95 of the guide for forecasting: which replica computes a run. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
@TestProfile(RunQueueTest.NobodyComputes.class)
class RoomForRunsTest {

    @Inject
    RunQueue queue;

    @Inject
    Transactions transactions;

    @Inject
    RunRows rows;

    @BeforeEach
    void emptyTheQueue() {
        rows.emptyTheQueue();
    }

    @Test
    void a_run_that_is_too_large_for_a_process_is_left_to_another() {
        var run = id(asked(question(made(MODELS, Leeds.model()), 3, 100), PLANNER));
        long bytes = rows.bytes(run);

        assertThat(bytes).isPositive().isLessThan(Runs.USUAL.memory());
        assertThat(take(bytes - 1)).isEmpty();
        assertThat(take(bytes)).contains(UUID.fromString(run));
    }

    @Test
    void a_process_passes_over_what_is_too_large_and_takes_what_comes_behind() {
        var model = made(MODELS, Leeds.model());
        var large = id(asked(question(model, 10, 1_000), PLANNER));
        var small = id(asked(question(model, 1, 50), PLANNER));

        assertThat(take(rows.bytes(large) - 1)).contains(UUID.fromString(small));
        assertThat(take(rows.bytes(large))).contains(UUID.fromString(large));
    }

    private Optional<UUID> take(long mostBytes) {
        return transactions
                .bySystem(() -> queue.take(Duration.ofMinutes(2), mostBytes))
                .map(TakenRun::id);
    }
}

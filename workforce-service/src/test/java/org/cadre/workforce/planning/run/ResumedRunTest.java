package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.run.AskedRuns.asked;
import static org.cadre.workforce.planning.run.AskedRuns.id;
import static org.cadre.workforce.planning.run.AskedRuns.question;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.schedule.Workers;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.Ids;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.model.ModelRegister;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule FC81 of the guide for forecasting: whoever takes up a run goes on behind what is kept of it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
@TestProfile(ResumedRunTest.KeepingEveryBlock.class)
class ResumedRunTest {

    /** Nobody computes but the test, and whoever does tells and keeps every block. */
    public static class KeepingEveryBlock implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cadre.workforce.planning.threads", "0",
                    "cadre.workforce.planning.report", "0s",
                    "cadre.workforce.planning.keep", "0s");
        }
    }

    private record Threads(int threads, Duration lease, Duration report, Duration keep, Duration look)
            implements RunSettings {

        @Override
        public MemorySize memory() {
            return new MemorySize(BigInteger.valueOf(Runs.USUAL.memory()));
        }

        @Override
        public Largest largest() {
            throw new UnsupportedOperationException("A worker asks for nothing");
        }

        static Threads of(int threads) {
            return new Threads(threads, LEASE, Duration.ZERO, Duration.ZERO, Duration.ofMillis(20));
        }
    }

    private static final class Killed extends RuntimeException {}

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int DRAWS = 230;

    @Inject
    ComputingRuns computing;

    @Inject
    RunRows rows;

    @Inject
    KeptBlocks kept;

    @Inject
    RunPapers papers;

    @Inject
    ModelRegister models;

    @Inject
    Workers workers;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    MovableClock clock;

    @Inject
    Ids ids;

    @AfterEach
    void emptyTheQueue() {
        clock.reset();
        rows.emptyTheQueue();
    }

    @Test
    void what_a_worker_that_was_killed_has_computed_another_one_does_not_compute_again() {
        var whole = computed(asked(once(DRAWS), PLANNER));
        var run = asked(once(DRAWS), PLANNER);

        kill(computing, 2);
        assertThat(drawsDone(run)).isEqualTo(100);
        afterTheLease();
        var steps = steps(another(), run);

        assertThat(steps).containsExactly(100, 150, 200);
        assertThat(sha256(run)).isEqualTo(whole);
    }

    @Test
    void so_it_goes_on_however_often_it_is_broken_off() {
        var whole = computed(asked(once(DRAWS), PLANNER));
        var run = asked(once(DRAWS), PLANNER);

        for (int attempt = 1; attempt < ComputingRuns.MOST_ATTEMPTS; attempt++) {
            kill(another(), 1);
            afterTheLease();
        }

        assertThat(steps(another(), run)).containsExactly(200);
        assertThat(sha256(run)).isEqualTo(whole);
    }

    /** The worker keeps what it has when it is told to stop, however long ago it kept anything. */
    @Test
    void a_worker_that_stops_keeps_what_it_has() {
        var whole = computed(asked(once(DRAWS), PLANNER));
        var run = asked(once(DRAWS), PLANNER);
        var seldom = computing(new Threads(1, LEASE, Duration.ofHours(1), Duration.ofHours(1), LEASE));

        seldom.next(after(3, () -> true));
        assertThat(drawsDone(run)).isEqualTo(150);

        assertThat(steps(another(), run)).containsExactly(150, 200);
        assertThat(sha256(run)).isEqualTo(whole);
    }

    @Test
    void a_run_that_was_told_further_than_it_was_kept_does_not_fall_back() {
        var run = asked(once(DRAWS), PLANNER);
        kill(computing, 1);
        afterTheLease();
        kill(computing(new Threads(1, LEASE, Duration.ZERO, Duration.ofHours(1), LEASE)), 2);
        assertThat(drawsDone(run)).isEqualTo(150);
        afterTheLease();

        assertThat(steps(another(), run)).containsExactly(150, 150, 150, 200);
    }

    @Test
    void what_is_broken_is_dropped_and_the_run_begins_anew() {
        var whole = computed(asked(once(DRAWS), PLANNER));
        var run = asked(once(DRAWS), PLANNER);
        kill(computing, 2);
        rows.change(
                "planning_run_block set numbers = set_byte(numbers, 40, 255 - get_byte(numbers, 40)) where run_id",
                id(run));
        afterTheLease();

        assertThat(steps(another(), run)).hasSize(5);
        assertThat(sha256(run)).isEqualTo(whole);
    }

    @Test
    void what_other_code_computed_is_dropped_and_no_more_told() {
        var whole = computed(asked(once(DRAWS), PLANNER));
        var run = asked(once(DRAWS), PLANNER);
        kill(computing, 2);
        rows.change("planning_run set code_version = 'forecast-0' where id", id(run));
        rows.change("planning_run_block set code_version = 'forecast-0' where run_id", id(run));
        afterTheLease();

        assertThat(steps(another(), run)).containsExactly(0, 50, 100, 150, 200);
        assertThat(sha256(run)).isEqualTo(whole);
    }

    @Test
    void of_a_run_that_is_over_nothing_is_kept() {
        var done = asked(once(DRAWS), PLANNER);
        kill(computing, 2);
        assertThat(isKept(done)).isTrue();
        afterTheLease();
        computing.next(() -> false);
        assertThat(isKept(done)).isFalse();

        var cancelled = asked(once(DRAWS), PLANNER);
        computing.next(after(2, () -> {
            assertThat(isKept(cancelled)).isTrue();
            make(cancelled + "/cancel", "", PLANNER).statusCode(200);
            return false;
        }));
        assertThat(isKept(cancelled)).isFalse();
    }

    /** As a redeploy does it: the threads of one process are told to end, those of the next one begin. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void runs_outlive_the_process_that_began_them(int threads) throws Exception {
        var question = question(made(MODELS, monthly()), 10, 2_000);
        var whole = computed(asked(question, PLANNER));
        var runs =
                Stream.generate(() -> asked(question, PLANNER)).limit(threads).toList();

        var first = new RunWorker(another(), Threads.of(threads), workers);
        first.start(new StartupEvent());
        await().atMost(Duration.ofSeconds(60)).until(() -> runs.stream().allMatch(run -> drawsDone(run) >= 100));
        first.stop(new ShutdownEvent());
        var reached = runs.stream().map(this::drawsDone).toList();
        assertThat(runs).allSatisfy(run -> {
            Calls.as(PLANNER).get(run).then().body("state", equalTo("RUNNING"));
            assertThat(isKept(run)).isTrue();
        });

        var second = new RunWorker(another(), Threads.of(threads), workers);
        second.start(new StartupEvent());
        IntStream.range(0, threads)
                .forEach(one -> assertThat(drawsDone(runs.get(one))).isGreaterThanOrEqualTo(reached.get(one)));
        runs.forEach(AskedRuns::done);
        second.stop(new ShutdownEvent());

        assertThat(runs).allSatisfy(run -> assertThat(sha256(run)).isEqualTo(whole));
    }

    private static String once(int draws) {
        return question(made(MODELS, Leeds.model()), 3, draws);
    }

    private static String monthly() {
        return Leeds.model().replace("\"stepsPerYear\": 1", "\"stepsPerYear\": 12");
    }

    /** That of another process, which shares nothing with this one but the database. */
    private ComputingRuns another() {
        return computing(Threads.of(1));
    }

    private ComputingRuns computing(RunSettings settings) {
        Clock moved = clock;
        var blocks = new KeptBlocks(database);
        var queue = new RunQueue(blocks, database, moved, ids);
        return new ComputingRuns(queue, blocks, papers, models, settings, transactions);
    }

    /** Dies once it has so many blocks more. */
    private static void kill(ComputingRuns process, int blocks) {
        assertThatThrownBy(() -> process.next(after(blocks, () -> {
                    throw new Killed();
                })))
                .isInstanceOf(Killed.class);
    }

    private static BooleanSupplier after(int blocks, BooleanSupplier then) {
        var asked = new ArrayList<Integer>();
        return () -> {
            asked.add(blocks);
            return asked.size() > blocks && then.getAsBoolean();
        };
    }

    private void afterTheLease() {
        clock.stopAt(clock.instant().plus(LEASE));
    }

    /** How far the run says it is, before each block that is computed of it. */
    private List<Integer> steps(ComputingRuns process, String run) {
        var steps = new ArrayList<Integer>();
        assertThat(process.next(() -> {
                    steps.add(drawsDone(run));
                    return false;
                }))
                .isTrue();
        return steps;
    }

    private String computed(String run) {
        assertThat(computing.next(() -> false)).isTrue();
        return sha256(run);
    }

    private int drawsDone(String run) {
        return Calls.as(PLANNER).get(run).then().extract().path("progress.drawsDone");
    }

    private boolean isKept(String run) {
        return transactions.bySystem(() -> kept.find(UUID.fromString(id(run)))).isPresent();
    }

    private String sha256(String run) {
        return rows.result("sha256", id(run));
    }
}

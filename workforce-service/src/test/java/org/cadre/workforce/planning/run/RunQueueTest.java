package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.PLANNER;
import static org.cadre.workforce.planning.Leeds.RUNS;
import static org.cadre.workforce.planning.run.SmallRuns.asked;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules FC11 to FC14 and FC16 of the guide for forecasting, with the worker's steps taken one by one. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
@TestProfile(RunQueueTest.NobodyComputes.class)
class RunQueueTest {

    /** So the test itself takes every step, and reports after every block. */
    public static class NobodyComputes implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cadre.workforce.planning.threads", "0", "cadre.workforce.planning.report", "0s");
        }
    }

    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    RunQueue queue;

    @Inject
    ComputingRuns computing;

    @Inject
    Transactions transactions;

    @Inject
    RunRows rows;

    @Inject
    MovableClock clock;

    @AfterEach
    void emptyTheQueue() {
        clock.reset();
        rows.emptyTheQueue();
    }

    @Test
    void fc11_the_organisation_that_has_waited_longest_is_next_with_its_oldest_run() {
        var leeds = List.of(asked("RR8"), asked("RR8"), asked("RR8"));
        var board = asked("RCB");
        var other = asked("RAE");

        var taken = new ArrayList<String>();
        for (int turn = 0; turn < 5; turn++) {
            taken.add(take().id().toString());
        }

        assertThat(taken.subList(0, 3)).containsExactlyInAnyOrder(leeds.getFirst(), board, other);
        assertThat(taken.subList(3, 5)).containsExactly(leeds.get(1), leeds.get(2));
        nothingIsTaken();
    }

    @Test
    void a_run_whose_worker_died_is_taken_up_when_its_lease_has_run_out_and_not_before() {
        var run = asked("RR8");
        var start = clock.instant();
        clock.stopAt(start);
        var first = take();

        clock.stopAt(start.plus(LEASE).minusMillis(1));
        nothingIsTaken();
        clock.stopAt(start.plus(LEASE));
        var second = take();

        assertThat(second.id()).hasToString(run).isEqualTo(first.id());
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(transactions.bySystem(() -> queue.progress(first, 50, "{}", LEASE)))
                .isFalse();
        assertThat(transactions.bySystem(() -> queue.done(first, "{}", "0"))).isFalse();
        assertThat(transactions.bySystem(() -> queue.progress(second, 50, "{}", LEASE)))
                .isTrue();
    }

    @Test
    void a_lease_that_is_renewed_does_not_run_out() {
        asked("RR8");
        var start = clock.instant();
        clock.stopAt(start);
        var run = take();

        clock.stopAt(start.plus(LEASE).minusMillis(1));
        assertThat(transactions.bySystem(() -> queue.progress(run, 50, "{}", LEASE)))
                .isTrue();
        clock.stopAt(start.plus(LEASE));

        nothingIsTaken();
    }

    @Test
    void a_run_that_is_begun_again_has_the_result_it_would_have_had() {
        var run = asked("RR8", 150);
        var whole = asked("RR8", 150);
        clock.stopAt(clock.instant());
        take();
        clock.stopAt(clock.instant().plus(LEASE));

        compute();
        compute();

        assertThat(rows.result("result", run)).isEqualTo(rows.result("result", whole));
    }

    @Test
    void fc14_while_it_runs_a_run_tells_how_far_it_is_and_what_it_has_so_far() {
        var run = asked("RR8", 150);
        results(run).statusCode(409).body("code", equalTo("run-without-results"));

        var steps = new ArrayList<Integer>();
        computing.next(() -> {
            steps.add(Calls.as(PLANNER).get(RUNS + "/" + run).then().extract().path("progress.drawsDone"));
            if (steps.size() == 2) {
                results(run).statusCode(200).body("complete", equalTo(false)).body("draws", equalTo(50));
            }
            return false;
        });

        assertThat(steps).containsExactly(0, 50, 100);
        results(run).body("complete", equalTo(true)).body("draws", equalTo(150));
    }

    @Test
    void fc11_nothing_is_computed_inside_a_transaction() {
        asked("RR8", 150);

        var inside = new ArrayList<Boolean>();
        computing.next(() -> {
            inside.add(QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION);
            return false;
        });

        assertThat(inside).containsExactly(false, false, false);
    }

    @Test
    void fc13_a_queued_run_is_cancelled_and_never_begun() {
        var run = asked("RR8");

        make(RUNS + "/" + run + "/cancel", "", PLANNER)
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .header("ETag", "\"1\"");

        assertThat(computing.next(() -> false)).isFalse();
        results(run).statusCode(409).body("code", equalTo("run-without-results"));
        make(RUNS + "/" + run + "/replay", "", PLANNER).statusCode(409).body("code", equalTo("run-not-done"));
    }

    @Test
    void fc13_a_run_that_is_cancelled_while_it_is_computed_stops_and_keeps_nothing() {
        var run = asked("RR8", 500);

        var steps = new ArrayList<Boolean>();
        computing.next(() -> {
            steps.add(true);
            if (steps.size() == 2) {
                make(RUNS + "/" + run + "/cancel", "", PLANNER).statusCode(200);
            }
            return false;
        });

        assertThat(steps).hasSize(2);
        Calls.as(PLANNER).get(RUNS + "/" + run).then().body("state", equalTo("CANCELLED"));
        results(run).statusCode(409);
    }

    @Test
    void a_process_that_ends_gives_its_run_back() {
        var run = asked("RR8");

        computing.next(() -> true);
        Calls.as(PLANNER).get(RUNS + "/" + run).then().body("state", equalTo("RUNNING"));
        compute();

        Calls.as(PLANNER).get(RUNS + "/" + run).then().body("state", equalTo("DONE"));
    }

    @Test
    void a_run_that_never_comes_to_its_end_is_given_up_in_words() {
        var run = asked("RR8");
        for (int attempt = 1; attempt <= ComputingRuns.MOST_ATTEMPTS; attempt++) {
            assertThat(take().attempt()).isEqualTo(attempt);
            clock.stopAt(clock.instant().plus(LEASE));
        }

        compute();

        Calls.as(PLANNER)
                .get(RUNS + "/" + run)
                .then()
                .body("state", equalTo("FAILED"))
                .body("failure", startsWith("It was begun 5 times"));
    }

    /** As an array is that no process has room for, and as a formula is that asks for itself. */
    @Test
    void a_run_that_takes_more_than_the_process_has_fails_in_words() {
        var run = asked("RR8");
        computing.next(() -> new long[Integer.MAX_VALUE].length == 0);
        failed(run, "It needed more memory than the process has: ask for fewer draws or years");

        var other = asked("RR8");
        computing.next(RunQueueTest::deeper);
        failed(other, "It was nested too deeply");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static boolean deeper() {
        return !deeper();
    }

    private static void failed(String run, String words) {
        Calls.as(PLANNER)
                .get(RUNS + "/" + run)
                .then()
                .body("state", equalTo("FAILED"))
                .body("failure", startsWith(words));
        results(run).statusCode(409).body("code", equalTo("run-without-results"));
    }

    @Test
    void an_organisation_has_at_most_fifty_runs_that_are_not_done() {
        var model = SmallRuns.model("RDU");
        for (int number = 1; number <= RunRegister.MOST_WAITING; number++) {
            SmallRuns.ask(model, "RDU", 2).statusCode(202);
        }

        SmallRuns.ask(model, "RDU", 2).statusCode(409).body("code", equalTo("too-many-runs"));
        compute();
        SmallRuns.ask(model, "RDU", 2).statusCode(202).body("failure", nullValue());
    }

    private void compute() {
        assertThat(computing.next(() -> false)).isTrue();
    }

    private TakenRun take() {
        return transactions
                .bySystem(() -> queue.take(LEASE, Runs.USUAL.memory()))
                .orElseThrow();
    }

    private void nothingIsTaken() {
        assertThat(transactions.bySystem(() -> queue.take(LEASE, Runs.USUAL.memory())))
                .isEmpty();
    }

    private static ValidatableResponse results(String run) {
        return Calls.as(PLANNER).get(RUNS + "/" + run + "/results").then();
    }
}

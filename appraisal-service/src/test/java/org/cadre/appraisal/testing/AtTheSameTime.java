package org.cadre.appraisal.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.cadre.kit.database.Transactions;
import org.hibernate.Session;

/** Brings two connections to the same row at the same time, in an order that the test says. */
@ApplicationScoped
public class AtTheSameTime {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Transactions transactions;
    private final Session database;

    AtTheSameTime(Transactions transactions, Session database) {
        this.transactions = transactions;
        this.database = database;
    }

    /**
     * Both wait for the row of the appraisal, the first before the second, and go on once both do. Answers what each was told:
     * its status, or the code of the refusal.
     */
    public List<String> inTurn(
            Conversation conversation, Supplier<ValidatableResponse> first, Supplier<ValidatableResponse> second)
            throws Exception {
        var bothWait = new CountDownLatch(1);
        var isHeld = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(3)) {
            var holder = threads.submit(() -> hold(conversation, isHeld, bothWait));
            assertThat(isHeld.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            try {
                var one = waiting(threads, first, 1);
                var other = waiting(threads, second, 2);
                bothWait.countDown();
                holder.get();
                return List.of(one.get(), other.get());
            } finally {
                bothWait.countDown();
            }
        }
    }

    /** What a call answers that came while a statement of somebody else was not committed yet, and waited for it. */
    public <T> T meanwhile(String statement, Callable<T> call) throws Exception {
        return meanwhile(statement, call, () -> {});
    }

    /**
     * The same where something happens while it waits.
     *
     * @param happens before what it waits for is committed
     */
    public <T> T meanwhile(String statement, Callable<T> call, Runnable happens) throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            var answer = transactions.bySystem(() -> {
                database.createNativeMutationQuery(statement).executeUpdate();
                var waiting = thread.submit(call);
                await().pollInSameThread().atMost(PATIENCE).until(this::somebodyWaitsForThis);
                happens.run();
                return waiting;
            });
            return answer.get();
        }
    }

    /** The status of an answer, or the code of a refusal. */
    public static String code(ValidatableResponse answer) {
        var status = answer.extract().statusCode();
        return status < 300 ? String.valueOf(status) : answer.extract().path("code");
    }

    private Void hold(Conversation conversation, CountDownLatch isHeld, CountDownLatch until) {
        return transactions.bySystem(() -> {
            database.createNativeQuery("select id from appraisal where id = :id for update", UUID.class)
                    .setParameter("id", UUID.fromString(conversation.id))
                    .getSingleResult();
            isHeld.countDown();
            until.await();
            return null;
        });
    }

    private Future<String> waiting(ExecutorService threads, Supplier<ValidatableResponse> step, int waiting) {
        var answer = threads.submit(() -> code(step.get()));
        await().atMost(PATIENCE).until(() -> waitingForRow() == waiting);
        return answer;
    }

    private long waitingForRow() {
        return transactions.bySystem(
                () -> database.createNativeQuery("""
                        select count(distinct pid) from pg_locks
                        where not granted and locktype in ('tuple', 'transactionid')
                        """, Long.class).getSingleResult());
    }

    private boolean somebodyWaitsForThis() {
        return database.createNativeQuery("""
                        select exists (select from pg_stat_activity
                                       where pg_backend_pid() = any (pg_blocking_pids(pid)))
                        """, Boolean.class).getSingleResult();
    }
}

package org.cadre.kit.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.database.SmallPool;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.event.JobsDatabase;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SmallPool.class)
@QuarkusTestResource(ServiceBackends.class)
class RedriveRaceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String KEY = "0192c3a1-0000-7000-8000-000000000001";

    /** Stands still inside its first event until it is let go on. */
    private static final class Slow implements Reaction {

        private final ConcurrentLinkedQueue<Long> taken = new ConcurrentLinkedQueue<>();
        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        @Override
        public String group() {
            return "kit.slow";
        }

        @Override
        public List<String> topics() {
            return List.of();
        }

        @Override
        public void on(ReceivedEvent event) {
            taken.add(event.number());
            entered.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Inject
    Parking parking;

    @Inject
    Delivery delivery;

    @Inject
    Inbox inbox;

    @Inject
    Audit audit;

    @Inject
    Transactions transactions;

    @Inject
    JobsDatabase jobs;

    @Test
    void an_event_that_comes_while_its_key_is_driven_again_is_taken_and_not_parked() throws Exception {
        var slow = new Slow();
        var operator =
                new ParkedKeys(List.of(slow), parking, delivery, inbox, audit, transactions, new SimpleMeterRegistry());
        inRequest(() -> transactions.runBySystem(() -> parking.park(slow.group(), event(1), "it failed")));

        var redrive = beside(() -> inRequest(() -> operator.redrive(slow.group(), KEY)));
        slow.entered.await();
        var next = beside(() -> inRequest(
                () -> transactions.runBySystem(() -> delivery.deliver(slow, event(2), ReceivedEvent.of(event(2))))));
        try {
            await().atMost(PATIENCE).until(() -> next.isDone() || somebodyWaits());
        } finally {
            slow.goOn.countDown();
        }
        redrive.join();
        next.join();

        assertThat(slow.taken).containsExactly(1L, 2L);
        assertThat(parkedOf(slow)).isZero();
    }

    private static CompletableFuture<Void> beside(Runnable work) {
        return CompletableFuture.runAsync(work, task -> Thread.ofPlatform().start(task));
    }

    /** Beside the pool, which both of them have emptied. */
    private boolean somebodyWaits() throws SQLException {
        try (var connection = jobs.open();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select exists (select from pg_locks where locktype = 'advisory' and not granted
                            and database = (select oid from pg_database where datname = current_database()))
                        """)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private long parkedOf(Subscriber subscriber) {
        return transactions.bySystem(() -> parking.count(subscriber.group()));
    }

    private static void inRequest(Runnable work) {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            work.run();
        } finally {
            request.terminate();
        }
    }

    private static ConsumerRecord<String, byte[]> event(long number) {
        var message = new ConsumerRecord<>("cadre.kit.slow.v1", 0, number, KEY, "{}".getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", new UUID(1, number).toString(),
                        "ce_source", "/cadre/test",
                        "ce_type", "cadre.kit.slow.v1",
                        "ce_subject", KEY,
                        "ce_sequence", Long.toString(number),
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}

package org.cadre.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.kit.sample.NoteTaken;
import org.cadre.kit.sample.Notebook;
import org.cadre.kit.schedule.Workers;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OutboxRelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Notebook notebook;

    @Inject
    Outbox outbox;

    @Inject
    JobsDatabase database;

    @Inject
    JobsDatabase.Access access;

    @Inject
    EventProducer kafka;

    @Inject
    EventConfig config;

    @Inject
    Clock clock;

    @Test
    void two_replicas_share_the_work_and_keep_the_order_of_every_key() throws InterruptedException {
        var notes = Stream.generate(UUID::randomUUID).limit(20).toList();
        var meters = new SimpleMeterRegistry();
        var workers = new Workers(meters, clock);
        var replica = new OutboxRelay(database, kafka, config, clock, workers, meters);
        replica.start(new StartupEvent());

        IntStream.range(0, 10)
                .forEach(round -> notes.parallelStream().forEach(note -> notebook.take(note, note, "round " + round)));
        await().atMost(PATIENCE).until(notebook::allPublished);
        replica.stop(new ShutdownEvent());

        var all = PublishedEvents.on(NoteTaken.TOPIC).all();
        for (var note : notes) {
            var mine = all.stream()
                    .filter(event -> event.key().equals(note.toString()))
                    .toList();
            assertThat(mine).extracting(Published::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        }
    }

    @Test
    void a_relay_that_cannot_look_says_since_when_and_one_that_can_says_nothing() throws InterruptedException {
        var time = new MovableClock();
        var meters = new SimpleMeterRegistry();
        var workers = new Workers(meters, time);
        var locked = new OutboxRelay(new JobsDatabase(asNobody(access)), kafka, config, clock, workers, meters);
        locked.start(new StartupEvent());
        time.moveTo(LocalDate.of(2050, 1, 1));
        assertThat(age(meters)).isGreaterThan(86_400.0);

        var open = new OutboxRelay(database, kafka, config, clock, workers, meters);
        open.start(new StartupEvent());
        time.moveTo(LocalDate.of(2060, 1, 1));
        await().atMost(PATIENCE).until(() -> age(meters) < 3_600.0);

        locked.stop(new ShutdownEvent());
        open.stop(new ShutdownEvent());
    }

    @Test
    void a_relay_that_an_error_ended_is_reported_dead() {
        var broken = new MovableClock() {
            @Override
            public Instant instant() {
                throw new AssertionError("an error");
            }
        };
        var meters = new SimpleMeterRegistry();
        var workers = new Workers(meters, clock);
        new OutboxRelay(database, kafka, config, broken, workers, meters).start(new StartupEvent());

        await().atMost(PATIENCE).until(() -> workers.dead().contains("outbox-relay"));
    }

    @Test
    void an_event_that_commits_late_with_a_lower_place_is_not_skipped() {
        var slow = UUID.randomUUID();
        var quick = UUID.randomUUID();
        var quickIsOut = new CountDownLatch(1);

        var late = CompletableFuture.runAsync(() -> notebook.takeThen(slow, () -> waitFor(quickIsOut)));
        await().until(() -> notebook.timesHeard(slow).isEmpty());
        notebook.take(quick, quick, "quick");
        await().atMost(PATIENCE).until(() -> notebook.timesHeard(quick).isPresent());
        quickIsOut.countDown();
        late.join();

        await().atMost(PATIENCE).until(() -> notebook.timesHeard(slow).isPresent());
    }

    @Test
    void an_event_that_kafka_never_takes_holds_up_no_other_key_however_many_follow_it() {
        var tooLarge = UUID.randomUUID();
        var small = UUID.randomUUID();

        notebook.take(tooLarge, tooLarge, "x".repeat(2_000_000));
        IntStream.range(0, 300).forEach(i -> notebook.take(UUID.randomUUID(), tooLarge, "behind it, same key"));
        notebook.take(small, small, "behind it");

        await().atMost(PATIENCE).until(() -> notebook.timesHeard(small).isPresent());
        notebook.discard(tooLarge);
    }

    @Test
    void what_was_rolled_back_is_never_published() {
        var note = UUID.randomUUID();
        var next = UUID.randomUUID();

        assertThatThrownBy(() -> notebook.takeThen(note, () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        notebook.take(next, next, "after it");

        await().atMost(PATIENCE).until(() -> notebook.timesHeard(next).isPresent());
        assertThat(notebook.timesHeard(note)).isEmpty();
    }

    @Test
    void an_event_outside_a_transaction_is_refused() {
        var event = new NoteTaken(UUID.randomUUID(), UUID.randomUUID(), "lost", clock.instant());

        assertThatThrownBy(() -> outbox.append(event))
                .isInstanceOf(TransactionalException.class)
                .hasCauseInstanceOf(TransactionRequiredException.class);
    }

    @Test
    void keys_spread_over_all_partitions() {
        var used = new HashMap<Integer, Integer>();

        IntStream.range(0, 10_000)
                .forEach(i -> used.merge(Outbox.partitionOf(UUID.randomUUID().toString()), 1, Integer::sum));

        assertThat(used)
                .hasSize(Outbox.PARTITIONS)
                .allSatisfy((partition, n) -> assertThat(n).isBetween(400, 850));
    }

    private static double age(MeterRegistry meters) {
        return meters.get("worker_last_success_age_seconds")
                .tag("worker", "outbox-relay")
                .gauge()
                .value();
    }

    private static JobsDatabase.Access asNobody(JobsDatabase.Access access) {
        return new JobsDatabase.Access() {
            @Override
            public String url() {
                return access.url();
            }

            @Override
            public String username() {
                return "nobody_of_this_name";
            }

            @Override
            public String password() {
                return access.password();
            }
        };
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

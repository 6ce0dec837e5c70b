package org.cadre.kit.event;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;
import org.cadre.kit.event.OutboxQueue.Backlog;
import org.cadre.kit.schedule.Pace;
import org.cadre.kit.schedule.Workers;

/**
 * Takes committed events to Kafka, in order for each key, at least once. Rows are marked only after the broker
 * acknowledged them; a crash in between sends them again with the same id, which every consumer's inbox recognises.
 */
@ApplicationScoped
class OutboxRelay {

    private static final String NAME = "outbox-relay";
    private static final Duration BETWEEN_BALANCES = Duration.ofSeconds(1);
    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(5);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final JobsDatabase database;
    private final EventProducer kafka;
    private final EventConfig config;
    private final Clock clock;
    private final Workers workers;
    private final AtomicReference<Backlog> backlog = new AtomicReference<>(new Backlog(0, 0));
    private final Turns turns = new Turns();
    private volatile boolean running;
    private Thread thread;

    OutboxRelay(
            JobsDatabase database,
            EventProducer kafka,
            EventConfig config,
            Clock clock,
            Workers workers,
            MeterRegistry meters) {
        this.database = database;
        this.kafka = kafka;
        this.config = config;
        this.clock = clock;
        this.workers = workers;
        meters.gauge("outbox_unpublished", backlog, b -> b.get().rows());
        meters.gauge("outbox_oldest_age_seconds", backlog, b -> b.get().oldestSeconds());
    }

    void start(@Observes StartupEvent started) {
        if (config.relay()) {
            running = true;
            thread = workers.start(NAME, this::relay);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.join(config.acknowledgement());
        }
    }

    private void relay() {
        kafka.ensureOwnTopics();
        while (running) {
            try (var connection = database.open()) {
                publishOn(new RelayShare(connection), new OutboxQueue(connection));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | ExecutionException | TimeoutException | RuntimeException e) {
                Log.warnf("Events wait in the outbox: %s", e.getMessage());
                kafka.startAnew();
                pause();
            }
        }
    }

    /** The broker may be another one, without our topics: a new producer makes sure of them first. */
    private void publishAgainIfAsked(RelayShare share, OutboxQueue queue) throws SQLException {
        var rows = queue.takeRepublication(share.held());
        if (rows > 0) {
            Log.infof("%d events are published again", rows);
            kafka.startAnew();
        }
    }

    private void publishOn(RelayShare share, OutboxQueue queue)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        var balance = Pace.atOnceThenEvery(BETWEEN_BALANCES);
        var count = Pace.atOnceThenEvery(BETWEEN_COUNTS);
        var clean = Pace.every(BETWEEN_CLEANINGS);
        while (running) {
            if (balance.isDue()) {
                share.balance();
                publishAgainIfAsked(share, queue);
            }
            if (count.isDue()) {
                backlog.set(queue.backlog(clock.instant()));
            }
            if (clean.isDue()) {
                queue.deletePublishedBefore(clock.instant().minus(config.retention()), share.held());
            }
            var published = publishBatch(share, queue);
            workers.succeeded(NAME);
            if (published == 0) {
                queue.await(config.poll());
            }
        }
    }

    /**
     * Sends one event for each key at a time: the next one about the same key leaves only after this one was
     * acknowledged, so a failed send delays its key, reorders nothing, and holds up no other key. A broker that may be
     * another one gets nothing before what was asked for again is in the queue: so what waited does not overtake it.
     */
    private int publishBatch(RelayShare share, OutboxQueue queue)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        var batch = queue.firstOfEachKey(share.held(), turns, config.batchSize());
        if (batch.isEmpty()) {
            return 0;
        }
        if (kafka.connect()) {
            publishAgainIfAsked(share, queue);
            return batch.size();
        }
        var sent = send(batch);
        var acknowledged = new ArrayList<Long>();
        Optional<ExecutionException> failure = Optional.empty();
        for (var acknowledgement : sent.entrySet()) {
            try {
                acknowledgement.getValue().get(config.acknowledgement().toMillis(), TimeUnit.MILLISECONDS);
                acknowledged.add(acknowledgement.getKey());
            } catch (ExecutionException e) {
                failure = failure.or(() -> Optional.of(e));
            }
        }
        queue.markPublished(acknowledged, clock.instant());
        if (failure.isPresent()) {
            throw failure.get();
        }
        return batch.size();
    }

    /** What Kafka took or refused. Where it does not know the topic every record waits long, so the first is the last. */
    private Map<Long, Future<RecordMetadata>> send(List<OutboxRow> batch) {
        var sent = new LinkedHashMap<Long, Future<RecordMetadata>>();
        for (var row : batch) {
            var acknowledgement = kafka.send(row.toRecord(config.source()));
            sent.put(row.seq(), acknowledgement);
            if (hasWaitedInVain(acknowledgement)) {
                break;
            }
        }
        kafka.flush();
        return sent;
    }

    private static boolean hasWaitedInVain(Future<?> acknowledgement) {
        return acknowledgement.state() == Future.State.FAILED
                && acknowledgement.exceptionNow() instanceof RetriableException;
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_A_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

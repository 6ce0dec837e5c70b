package org.cadre.kit.consume;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.cadre.kit.consume.Broker.Identity;
import org.cadre.kit.consume.Rebuilds.Attempt;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.schedule.Pace;
import org.hibernate.Session;

/**
 * Builds a projection anew from its topics while the old one serves. The new one grows in copies of the tables; when it
 * has caught up, writers are held for a moment, the last events are read and the rows that differ are exchanged, all in
 * one transaction. A reader sees the old rows or the new ones, never fewer.
 */
@ApplicationScoped
class Rebuilding {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration HOLD_WRITERS = Duration.ofSeconds(15);
    private static final int FEW = 200;
    private static final Duration FOR_A_STEP = Duration.ofMinutes(5);

    /** It ended without a change of what serves; the message is for the operator. */
    static final class Refused extends RuntimeException {
        Refused(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    private final Broker broker;
    private final Rebuilds rebuilds;
    private final ShadowTables shadow;
    private final Parking parking;
    private final Session database;
    private final Transactions transactions;

    Rebuilding(
            Broker broker,
            Rebuilds rebuilds,
            ShadowTables shadow,
            Parking parking,
            Session database,
            Transactions transactions) {
        this.broker = broker;
        this.rebuilds = rebuilds;
        this.shadow = shadow;
        this.parking = parking;
        this.database = database;
        this.transactions = transactions;
    }

    /** One attempt and what it works on. */
    private record Work(
            Projection projection,
            Attempt attempt,
            List<String> tables,
            Map<String, Identity> identities,
            KafkaConsumer<String, byte[]> topic) {}

    @ActivateRequestContext
    void run(Projection projection, Attempt attempt) {
        try (var topic = broker.reader()) {
            var identities = broker.identities(projection.topics());
            var tables = inTransaction(() -> {
                rebuilds.beat(attempt, 0);
                var family = shadow.family(projection.table());
                shadow.create(family);
                return family;
            });
            var work = new Work(projection, attempt, tables, identities, topic);
            var partitions = projection.topics().stream()
                    .flatMap(name -> topic.partitionsFor(name).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            topic.assign(partitions);
            topic.seekToBeginning(partitions);
            catchUp(work);
            takeOver(work);
        }
    }

    /** Until so little is left that writers can be held while it is read. */
    private void catchUp(Work work) {
        while (eventsBefore(work.topic(), end(work.topic())) > FEW) {
            var records = work.topic().poll(POLL);
            inTransaction(() -> {
                rebuilds.beat(work.attempt(), records.count());
                shadow.enter();
                return fill(work, records);
            });
        }
    }

    /** Whatever was written to the tables before they were held stands in the topics before the end that is read then. */
    private void takeOver(Work work) {
        inTransaction(() -> {
            rebuilds.beat(work.attempt(), 0);
            shadow.hold(work.tables());
            shadow.enter();
            var events = readTo(end(work.topic()), work);
            refuseAnotherBroker(work);
            refuseToShrink(work);
            var changed = shadow.takeOver(work.tables());
            shadow.drop(work.tables());
            rebuilds.done(work.attempt(), events, changed);
            Log.infof("%s is rebuilt; %d rows changed", work.attempt().group(), changed);
            return changed;
        });
    }

    private int readTo(Map<TopicPartition, Long> end, Work work) {
        var tooLong = Pace.every(HOLD_WRITERS);
        var events = 0;
        while (eventsBefore(work.topic(), end) > 0) {
            if (tooLong.isDue()) {
                throw new KafkaException("the last events do not come, and writers cannot be held for longer");
            }
            events += fill(work, work.topic().poll(POLL));
        }
        return events;
    }

    private int fill(Work work, ConsumerRecords<String, byte[]> records) {
        var parked = parking.eventsOf(work.attempt().group());
        for (var message : records) {
            take(work.projection(), parked, message);
        }
        return records.count();
    }

    /** What is parked here stays parked, and what is unreadable lies with the dead letters. */
    private static void take(Projection projection, Set<UUID> parked, ConsumerRecord<String, byte[]> message) {
        try {
            var event = ReceivedEvent.of(message);
            if (!parked.contains(event.id())) {
                projection.on(event);
            }
        } catch (UnreadableEvent e) {
            Log.debugf("%s passes over what it cannot read", projection.group());
        } catch (RuntimeException e) {
            Outage.rethrow(e);
            throw new Refused(
                    "%s-%d at %d failed with %s; the log says why"
                            .formatted(
                                    message.topic(),
                                    message.partition(),
                                    message.offset(),
                                    e.getClass().getSimpleName()),
                    e);
        }
    }

    private void refuseAnotherBroker(Work work) {
        if (!broker.identities(work.projection().topics()).equals(work.identities())) {
            throw new KafkaException("the broker or a topic was replaced");
        }
    }

    /** A topic that lost its beginning would take rows away that are right. */
    private void refuseToShrink(Work work) {
        var table = work.projection().table();
        var kept = count("public." + table);
        var made = count("rebuild." + table);
        if (made < kept && !work.attempt().mayShrink()) {
            throw new Refused(
                    "The topics tell of %d rows, %s holds %d: republish first, or allow it to shrink"
                            .formatted(made, table, kept),
                    null);
        }
    }

    private long count(String table) {
        return database.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult();
    }

    private static Map<TopicPartition, Long> end(KafkaConsumer<?, ?> topic) {
        return topic.endOffsets(topic.assignment());
    }

    private static long eventsBefore(KafkaConsumer<?, ?> topic, Map<TopicPartition, Long> end) {
        return end.entrySet().stream()
                .mapToLong(last -> Math.max(0, last.getValue() - topic.position(last.getKey())))
                .sum();
    }

    private <T> T inTransaction(Callable<T> step) {
        return transactions.bySystem(FOR_A_STEP, step);
    }
}

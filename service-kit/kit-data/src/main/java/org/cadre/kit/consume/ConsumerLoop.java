package org.cadre.kit.consume;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.cadre.kit.schedule.Pace;

/** Reads for one subscriber until it is stopped. After any failure it starts anew from the offsets in the database. */
final class ConsumerLoop implements Runnable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(10);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final Subscriber subscriber;
    private final ConsumerParts parts;
    private final AtomicLong lag = new AtomicLong();
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private String complaint = "";
    private volatile boolean running = true;
    private volatile KafkaConsumer<String, byte[]> consumer;

    ConsumerLoop(Subscriber subscriber, ConsumerParts parts) {
        this.subscriber = subscriber;
        this.parts = parts;
    }

    String name() {
        return "consumer-" + subscriber.group();
    }

    /** Records this replica has not taken yet. */
    long lag() {
        return lag.get();
    }

    void stop() {
        running = false;
        var current = consumer;
        if (current != null) {
            current.wakeup();
        }
    }

    @Override
    public void run() {
        while (running) {
            try (var opened = parts.broker().consumer(subscriber.group())) {
                consumer = opened;
                read(opened);
            } catch (WakeupException e) {
                Log.debugf("%s stops", subscriber.group());
            } catch (RuntimeException e) {
                complain(e.getMessage());
                pause();
            }
        }
    }

    private void read(KafkaConsumer<String, byte[]> opened) {
        opened.subscribe(subscriber.topics(), new Assignment(opened));
        var check = Pace.every(BETWEEN_CHECKS);
        while (running) {
            var records = opened.poll(POLL);
            complaint = "";
            for (var partition : records.partitions()) {
                take(partition, records.records(partition));
                parts.workers().succeeded(name());
            }
            lag.set(opened.assignment().stream()
                    .mapToLong(partition -> opened.currentLag(partition).orElse(0))
                    .sum());
            if (check.isDue()) {
                refuseAnotherBroker();
                refuseNoBroker(opened);
                parts.workers().succeeded(name());
            }
        }
    }

    private void take(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
        var next = parts.batch().take(subscriber, partition, records, positions.get(partition));
        positions.put(partition, next);
    }

    /** A broker that was wiped while we were connected looks like an empty topic; its identity gives it away. */
    private void refuseAnotherBroker() {
        if (!parts.positions().stillCountOn(subscriber, positions.keySet())) {
            throw new IllegalStateException("the broker or a topic was replaced");
        }
    }

    /** While the broker is away, a poll is as empty as when there is nothing to take. */
    private void refuseNoBroker(KafkaConsumer<?, ?> opened) {
        if (positions.isEmpty()) {
            opened.listTopics(ANSWER_WITHIN);
        }
    }

    /** Says the same thing once, not every second: a topic whose owner was never started is no news. */
    private void complain(String message) {
        if (!complaint.equals(message)) {
            Log.warnf("%s waits: %s", subscriber.group(), message);
        }
        complaint = String.valueOf(message);
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_A_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** Seeks every new partition to the offset in the database. */
    private final class Assignment implements ConsumerRebalanceListener {

        private final KafkaConsumer<String, byte[]> opened;

        Assignment(KafkaConsumer<String, byte[]> opened) {
            this.opened = opened;
            positions.clear();
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            parts.positions().of(subscriber, partitions).forEach((partition, offset) -> {
                positions.put(partition, offset);
                opened.seek(partition, offset);
            });
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            partitions.forEach(positions::remove);
        }
    }
}

package org.cadre.kit.consume;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.cadre.kit.consume.Offsets.PartitionLost;
import org.cadre.kit.database.Transactions;

/**
 * Takes the records of one partition. Together in one transaction while all goes well; one by one as soon as one of
 * them fails, so that only the failing one is set aside.
 */
@ApplicationScoped
class Batch {

    private static final int ATTEMPTS = 3;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(200);

    private final Delivery delivery;
    private final Offsets offsets;
    private final Parking parking;
    private final DeadLetters deadLetters;
    private final Transactions transactions;

    Batch(Delivery delivery, Offsets offsets, Parking parking, DeadLetters deadLetters, Transactions transactions) {
        this.delivery = delivery;
        this.offsets = offsets;
        this.parking = parking;
        this.deadLetters = deadLetters;
        this.transactions = transactions;
    }

    /** Returns the next offset of the partition. Throws only what concerns all records: an outage, a lost partition. */
    @ActivateRequestContext
    long take(
            Subscriber subscriber, TopicPartition partition, List<ConsumerRecord<String, byte[]>> records, long from) {
        var to = records.getLast().offset() + 1;
        try {
            transactions.runBySystem(() -> {
                records.forEach(message -> delivery.deliver(subscriber, message, ReceivedEvent.of(message)));
                offsets.advance(subscriber.group(), partition, from, to);
            });
            return to;
        } catch (RuntimeException e) {
            Outage.rethrow(e);
            return oneByOne(subscriber, partition, records, from);
        }
    }

    private long oneByOne(
            Subscriber subscriber, TopicPartition partition, List<ConsumerRecord<String, byte[]>> records, long from) {
        var position = from;
        for (var message : records) {
            one(subscriber, partition, message, position);
            position = message.offset() + 1;
        }
        return position;
    }

    private void one(
            Subscriber subscriber, TopicPartition partition, ConsumerRecord<String, byte[]> message, long from) {
        for (var attempt = 1; ; attempt++) {
            try {
                transactions.runBySystem(() -> {
                    delivery.deliver(subscriber, message, ReceivedEvent.of(message));
                    offsets.advance(subscriber.group(), partition, from, message.offset() + 1);
                });
                return;
            } catch (UnreadableEvent e) {
                Log.errorf(
                        "%s cannot read %s at %d: to the dead letters",
                        subscriber.group(), partition, message.offset());
                deadLetters.send(subscriber.group(), message, e.getMessage());
                moveOn(() -> offsets.advance(subscriber.group(), partition, from, message.offset() + 1));
                return;
            } catch (RuntimeException e) {
                Outage.rethrow(e);
                if (attempt == ATTEMPTS) {
                    Log.errorf(e, "%s parks key %s", subscriber.group(), Parking.keyOf(message));
                    moveOn(() -> {
                        parking.park(subscriber.group(), message, String.valueOf(e.getMessage()));
                        offsets.advance(subscriber.group(), partition, from, message.offset() + 1);
                    });
                    return;
                }
                pause();
            }
        }
    }

    private void moveOn(Runnable change) {
        transactions.runBySystem(change);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartitionLost(new TopicPartition("interrupted", 0));
        }
    }
}

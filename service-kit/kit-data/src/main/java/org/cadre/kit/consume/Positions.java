package org.cadre.kit.consume;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.cadre.kit.database.Transactions;

/** Where a group goes on, given the broker that is really there. */
@ApplicationScoped
class Positions {

    private final Broker broker;
    private final Offsets offsets;
    private final Transactions transactions;

    Positions(Broker broker, Offsets offsets, Transactions transactions) {
        this.broker = broker;
        this.offsets = offsets;
        this.transactions = transactions;
    }

    @ActivateRequestContext
    Map<TopicPartition, Long> of(Subscriber subscriber, Collection<TopicPartition> partitions) {
        var found = new HashMap<TopicPartition, Long>();
        if (partitions.isEmpty()) {
            return found;
        }
        var identities = broker.identities(topics(partitions));
        transactions.runBySystem(() -> partitions.forEach(partition -> found.put(
                partition, offsets.position(subscriber.group(), partition, identities.get(partition.topic())))));
        return found;
    }

    /** Whether the offsets of these partitions were counted on the broker that answers now. */
    @ActivateRequestContext
    boolean stillCountOn(Subscriber subscriber, Collection<TopicPartition> partitions) {
        if (partitions.isEmpty()) {
            return true;
        }
        var identities = broker.identities(topics(partitions));
        return transactions.bySystem(() -> partitions.stream()
                .allMatch(partition ->
                        offsets.countOn(subscriber.group(), partition, identities.get(partition.topic()))));
    }

    /** Events of its topics that a group has yet to take; empty while Kafka does not say. */
    @ActivateRequestContext
    OptionalLong waiting(Subscriber subscriber) {
        try (var topic = broker.reader()) {
            var identities = broker.identities(subscriber.topics());
            var partitions = subscriber.topics().stream()
                    .flatMap(name -> topic.partitionsFor(name).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            var end = topic.endOffsets(partitions);
            return OptionalLong.of(transactions.bySystem(() -> partitions.stream()
                    .mapToLong(partition -> end.get(partition)
                            - offsets.known(subscriber.group(), partition, identities.get(partition.topic())))
                    .sum()));
        } catch (KafkaException e) {
            Log.debugf("%s cannot tell how much waits: %s", subscriber.group(), e.getMessage());
            return OptionalLong.empty();
        }
    }

    private static List<String> topics(Collection<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::topic).distinct().toList();
    }
}

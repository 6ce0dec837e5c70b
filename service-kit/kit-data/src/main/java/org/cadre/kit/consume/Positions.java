package org.cadre.kit.consume;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Where a group goes on, given the broker that is really there. */
@ApplicationScoped
class Positions {

    private final Broker broker;
    private final Offsets offsets;

    Positions(Broker broker, Offsets offsets) {
        this.broker = broker;
        this.offsets = offsets;
    }

    @ActivateRequestContext
    Map<TopicPartition, Long> of(Subscriber subscriber, Collection<TopicPartition> partitions) {
        var found = new HashMap<TopicPartition, Long>();
        if (partitions.isEmpty()) {
            return found;
        }
        var identities = broker.identities(topics(partitions));
        QuarkusTransaction.requiringNew()
                .run(() -> partitions.forEach(partition -> found.put(
                        partition,
                        offsets.position(subscriber.group(), partition, identities.get(partition.topic())))));
        return found;
    }

    /** Whether the offsets of these partitions were counted on the broker that answers now. */
    @ActivateRequestContext
    boolean stillCountOn(Subscriber subscriber, Collection<TopicPartition> partitions) {
        if (partitions.isEmpty()) {
            return true;
        }
        var identities = broker.identities(topics(partitions));
        return QuarkusTransaction.requiringNew()
                .call(() -> partitions.stream()
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
            return OptionalLong.of(QuarkusTransaction.requiringNew()
                    .call(() -> partitions.stream()
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

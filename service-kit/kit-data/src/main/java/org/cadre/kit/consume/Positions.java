package org.cadre.kit.consume;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static List<String> topics(Collection<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::topic).distinct().toList();
    }
}

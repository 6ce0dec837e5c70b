package org.cadre.kit.consume;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import org.apache.kafka.common.TopicPartition;
import org.cadre.kit.consume.Broker.Identity;
import org.hibernate.Session;

/** How far each group has come, in the same database as what it made of it. */
@ApplicationScoped
class Offsets {

    /** Another replica moved the offset meanwhile: this one has lost the partition and must not write. */
    static final class PartitionLost extends RuntimeException {
        PartitionLost(TopicPartition partition) {
            super("%s was taken over by another replica".formatted(partition));
        }
    }

    private final Session database;

    Offsets(Session database) {
        this.database = database;
    }

    boolean countOn(String group, TopicPartition partition, Identity identity) {
        return find(group, partition, identity).isPresent();
    }

    /** Where to go on, or 0 on a broker these offsets were not counted on. */
    long position(String group, TopicPartition partition, Identity identity) {
        var known = find(group, partition, identity);
        if (known.isPresent()) {
            return known.getAsLong();
        }
        var replaced = database.createNativeQuery("""
                        insert into consumer_offset values (:group, :topic, :partition, :cluster, :topicId, 0)
                        on conflict (consumer_group, topic, topic_partition)
                        do update set cluster_id = :cluster, topic_id = :topicId, next_offset = 0
                        returning (xmax <> 0)
                        """, Boolean.class)
                .setParameter("group", group)
                .setParameter("topic", partition.topic())
                .setParameter("partition", partition.partition())
                .setParameter("cluster", identity.cluster())
                .setParameter("topicId", identity.topic())
                .getSingleResult();
        if (replaced) {
            Log.warnf("%s reads %s from the start: the broker or the topic was replaced", group, partition);
        }
        return 0;
    }

    /** How far the group has come on this broker. */
    long known(String group, TopicPartition partition, Identity identity) {
        return find(group, partition, identity).orElse(0);
    }

    private OptionalLong find(String group, TopicPartition partition, Identity identity) {
        return database.createNativeQuery("""
                        select next_offset from consumer_offset
                        where consumer_group = :group and topic = :topic and topic_partition = :partition
                          and cluster_id = :cluster and topic_id = :topicId
                        """, Long.class)
                .addScalar("next_offset", Long.class)
                .setParameter("group", group)
                .setParameter("topic", partition.topic())
                .setParameter("partition", partition.partition())
                .setParameter("cluster", identity.cluster())
                .setParameter("topicId", identity.topic())
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Moves from the offset this replica believes in; if that is not there any more, it has lost the partition. */
    void advance(String group, TopicPartition partition, long from, long to) {
        var moved = database.createNativeMutationQuery("""
                        update consumer_offset set next_offset = :to
                        where consumer_group = :group and topic = :topic and topic_partition = :partition
                          and next_offset = :from
                        """)
                .setParameter("group", group)
                .setParameter("topic", partition.topic())
                .setParameter("partition", partition.partition())
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        if (moved == 0) {
            throw new PartitionLost(partition);
        }
    }
}

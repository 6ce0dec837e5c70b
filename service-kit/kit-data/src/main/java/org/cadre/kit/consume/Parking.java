package org.cadre.kit.consume;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.cadre.kit.consume.ParkedKeysResource.ParkedKeyView;
import org.hibernate.Session;

/**
 * Where a key waits after one of its events kept failing. Later events of the key follow it here, in order; all other
 * keys flow on.
 */
@ApplicationScoped
class Parking {

    /** A parked event as it came from Kafka. */
    record Parked(long id, ConsumerRecord<String, byte[]> message) {}

    private final Session database;
    private final ObjectMapper json;
    private final Clock clock;

    Parking(Session database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    boolean holds(String group, String key) {
        return database.createNativeQuery("""
                        select exists (select 1 from parked_event
                                       where consumer_group = :group and message_key = :key)
                        """, Boolean.class)
                .addScalar("exists", Boolean.class)
                .setParameter("group", group)
                .setParameter("key", key)
                .getSingleResult();
    }

    /** The same, after whoever is taking or parking events of the key has ended. Until the transaction ends, others wait. */
    boolean stillHolds(String group, String key) {
        lock(group, key);
        return holds(group, key);
    }

    private void lock(String group, String key) {
        database.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:group || ' ' || :key, 0))",
                        Integer.class)
                .setParameter("group", group)
                .setParameter("key", key)
                .getSingleResult();
    }

    void park(String group, ConsumerRecord<String, byte[]> message, String reason) {
        database.createNativeMutationQuery("""
                        insert into parked_event (consumer_group, message_key, topic, topic_partition, topic_offset,
                                                  headers, payload, reason, parked_at)
                        values (:group, :key, :topic, :partition, :offset, cast(:headers as jsonb), :payload,
                                :reason, :now)
                        """)
                .setParameter("group", group)
                .setParameter("key", keyOf(message))
                .setParameter("topic", message.topic())
                .setParameter("partition", message.partition())
                .setParameter("offset", message.offset())
                .setParameter("headers", written(message))
                .setParameter("payload", message.value())
                .setParameter("reason", reason)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The parked events of a key, oldest first. Until the transaction ends, nobody else parks or takes any. */
    List<Parked> of(String group, String key) {
        lock(group, key);
        return database
                .createNativeQuery("""
                        select id, topic, topic_partition, topic_offset, message_key, cast(headers as text), payload
                        from parked_event where consumer_group = :group and message_key = :key order by id
                        """, Object[].class)
                .setParameter("group", group)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .map(this::read)
                .toList();
    }

    /** Ids of the parked events of a group. */
    Set<UUID> eventsOf(String group) {
        return Set.copyOf(database.createNativeQuery(
                        "select distinct cast(headers ->> 'ce_id' as uuid) from parked_event"
                                + " where consumer_group = :group and headers ->> 'ce_id' is not null",
                        UUID.class)
                .setParameter("group", group)
                .getResultList());
    }

    long count(String group) {
        return database.createNativeQuery("select count(*) from parked_event where consumer_group = :group", Long.class)
                .addScalar("count", Long.class)
                .setParameter("group", group)
                .getSingleResult();
    }

    void release(long id) {
        database.createNativeMutationQuery("delete from parked_event where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** What is parked, by key, the longest waiting first. */
    List<ParkedKeyView> all() {
        return database.createNativeQuery("""
                        select consumer_group, message_key, count(*), (array_agg(reason order by id))[1], min(parked_at)
                        from parked_event group by consumer_group, message_key order by min(id)
                        """, Object[].class).getResultList().stream()
                .map(row -> new ParkedKeyView(
                        (String) row[0], (String) row[1], (long) row[2], (String) row[3], (Instant) row[4]))
                .toList();
    }

    /** A record without a key is its own key. */
    static String keyOf(ConsumerRecord<String, byte[]> message) {
        return message.key() == null ? message.partition() + "/" + message.offset() : message.key();
    }

    private Parked read(Object[] row) {
        try {
            @SuppressWarnings("unchecked")
            var headers = (Map<String, String>) json.readValue((String) row[5], Map.class);
            var message = new ConsumerRecord<>(
                    (String) row[1], (int) row[2], (long) row[3], (String) row[4], (byte[]) row[6]);
            headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            return new Parked((long) row[0], message);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(ConsumerRecord<String, byte[]> message) {
        var headers = new HashMap<String, String>();
        for (var header : message.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

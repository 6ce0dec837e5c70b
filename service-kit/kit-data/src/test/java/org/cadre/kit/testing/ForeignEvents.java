package org.cadre.kit.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes what another service would have published, as a CloudEvent on the shared broker. */
public final class ForeignEvents {

    private static final Map<String, Object> SETTINGS = Map.of("bootstrap.servers", KafkaServer.shared());
    /** One for all tests of the process, because opening one takes longer than all it sends. */
    private static final KafkaProducer<String, byte[]> PRODUCER = producer();

    private static final Set<String> TOPICS = ConcurrentHashMap.newKeySet();

    private ForeignEvents() {}

    /** Waits for the broker's acknowledgement; returns the event's id. */
    public static UUID publish(String topic, String key, String type, String subject, long number, String json) {
        var id = UUID.randomUUID();
        publish(topic, key, id, type, subject, number, json);
        return id;
    }

    /** The same with a chosen id, to deliver an event twice. */
    public static void publish(
            String topic, String key, UUID id, String type, String subject, long number, String json) {
        var message = new ProducerRecord<>(topic, key, json.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        "/cadre/test",
                        "ce_type",
                        type,
                        "ce_subject",
                        subject,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_sequence",
                        "%020d".formatted(number),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(message);
    }

    /** Sends any record at all, readable or not. */
    public static void send(ProducerRecord<String, byte[]> message) {
        ensure(message.topic());
        try {
            PRODUCER.send(message).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Creates the topic with the number of partitions that all topics of Cadre have. */
    public static void ensure(String topic) {
        if (TOPICS.contains(topic)) {
            return;
        }
        try (var admin = Admin.create(SETTINGS)) {
            admin.createTopics(List.of(new NewTopic(topic, 12, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        TOPICS.add(topic);
    }

    private static KafkaProducer<String, byte[]> producer() {
        var settings = new HashMap<>(SETTINGS);
        settings.put("linger.ms", 0);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}

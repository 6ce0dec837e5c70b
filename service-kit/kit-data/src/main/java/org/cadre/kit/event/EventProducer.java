package org.cadre.kit.event;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The one producer of a service: idempotent and waiting for all replicas, so a retry never reorders. It is made at the
 * first use, so a service starts while Kafka is away; before its first record the service's topics are made sure of.
 */
@ApplicationScoped
public class EventProducer {

    private final Map<String, Object> broker;
    private final Topics topics;
    private final EventConfig config;
    private Producer<String, byte[]> producer;

    EventProducer(@Identifier("default-kafka-broker") Map<String, Object> broker, Topics topics, EventConfig config) {
        this.broker = broker;
        this.topics = topics;
        this.config = config;
    }

    public Future<RecordMetadata> send(ProducerRecord<String, byte[]> message) {
        return producer().send(message);
    }

    /** For topics that come into being by accident, such as those of dead letters. */
    public void ensureTopic(String topic) {
        topics.ensure(List.of(topic), 1);
    }

    /** Others may listen before the first event; while Kafka is away this waits for the first record instead. */
    void ensureOwnTopics() {
        try {
            topics.ensure();
        } catch (KafkaException e) {
            Log.debugf("The topics are made with the first event: %s", e.getMessage());
        }
    }

    /** Makes sure of a broker with our topics; whether it may be another one than before. */
    synchronized boolean connect() {
        if (producer != null) {
            return false;
        }
        producer();
        return true;
    }

    void flush() {
        producer().flush();
    }

    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            topics.ensure();
            producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000L);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                (int) config.acknowledgement().toMillis() - 1_000);
        return settings;
    }

    /** After a failure the broker may be another one, without our topics: the next record makes sure of them again. */
    synchronized void startAnew() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
        }
    }
}

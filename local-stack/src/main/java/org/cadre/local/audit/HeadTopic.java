package org.cadre.local.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.cadre.local.daemon.PartFailed;

/** The heads that a service published, read from the beginning of their topic to its present end. */
public record HeadTopic(String broker, String service) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** None where there is no such topic. */
    List<SignedHead> heads() {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.listTopics(PATIENCE).getOrDefault(name(), List.of()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readTo(consumer, consumer.endOffsets(partitions, PATIENCE));
        }
    }

    String name() {
        return "cadre.%s.audit-heads.v1".formatted(service);
    }

    private List<SignedHead> readTo(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        var heads = new ArrayList<SignedHead>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            var polled = consumer.poll(POLL);
            polled.forEach(message -> heads.add(read(message.value())));
            if (!polled.isEmpty()) {
                deadline = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > deadline) {
                throw new PartFailed("Kafka gave nothing of %s for %d s".formatted(name(), PATIENCE.toSeconds()));
            }
        }
        return heads;
    }

    private static SignedHead read(byte[] payload) {
        try {
            var head = JSON.readTree(payload);
            return new SignedHead(
                    text(head, "service"),
                    text(head, "chain"),
                    head.path("position").asLong(),
                    text(head, "hash"),
                    text(head, "keyId"),
                    text(head, "signature"),
                    Instant.parse(text(head, "occurredAt")));
        } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
            return new SignedHead("", "?", 0, "", "", "", Instant.EPOCH);
        }
    }

    private static String text(JsonNode head, String field) {
        return head.path(field).asText();
    }

    private Map<String, Object> settings() {
        return Map.of("bootstrap.servers", broker, "enable.auto.commit", false, "default.api.timeout.ms", (int)
                PATIENCE.toMillis());
    }
}

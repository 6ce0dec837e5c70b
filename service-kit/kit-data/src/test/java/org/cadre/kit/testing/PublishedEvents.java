package org.cadre.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning, the way a stranger would. */
public final class PublishedEvents {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** One record as it lies on the topic. */
    public record Published(String key, String type, long number, String traceparent, JsonNode data) {

        /** What the schema committed beside the service says against this payload. */
        public Set<ValidationMessage> schemaViolations() {
            return violations(type, data);
        }
    }

    private final String broker;
    private final String topic;

    private PublishedEvents(String broker, String topic) {
        this.broker = broker;
        this.topic = topic;
    }

    /** A topic of the shared broker. */
    public static PublishedEvents on(String topic) {
        return on(KafkaServer.shared(), topic);
    }

    /** A topic of the broker at this address. */
    public static PublishedEvents on(String broker, String topic) {
        return new PublishedEvents(broker, topic);
    }

    /** Everything that this service published in the tests so far; waits for nothing. */
    static List<Published> ofService(String owner) {
        try (var consumer = new KafkaConsumer<>(
                settings(KafkaServer.shared()), new StringDeserializer(), new ByteArrayDeserializer())) {
            return consumer.listTopics().keySet().stream()
                    .filter(topic -> topic.matches("cadre\\.%s\\.[a-z-]+\\.v\\d+".formatted(owner)))
                    .flatMap(topic -> on(topic).all().stream())
                    .toList();
        }
    }

    /** Validates a payload against {@code src/main/events/<type>.schema.json}. */
    public static Set<ValidationMessage> violations(String type, JsonNode data) {
        try {
            var schema = Files.readString(Path.of("src/main/events", type + ".schema.json"));
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every event on the topic now; what is no CloudEvent is passed over. */
    public List<Published> all() {
        return messages().stream()
                .filter(message -> !header(message, "ce_type").isEmpty())
                .map(PublishedEvents::read)
                .toList();
    }

    /** The raw payloads on the topic now, readable or not; none if there is no such topic. */
    public List<String> payloads() {
        return messages().stream()
                .filter(message -> message.value() != null)
                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                .toList();
    }

    /** The headers of the last record with this key; none if there is no such record. */
    public Map<String, String> headersOf(String key) {
        var headers = new HashMap<String, String>();
        messages().stream()
                .filter(message -> key.equals(message.key()))
                .forEach(message -> message.headers()
                        .forEach(header ->
                                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8))));
        return headers;
    }

    private List<ConsumerRecord<String, byte[]>> messages() {
        try (var consumer = open()) {
            var end = consumer.endOffsets(consumer.assignment());
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (end.entrySet().stream().anyMatch(last -> consumer.position(last.getKey()) < last.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }

    private KafkaConsumer<String, byte[]> open() {
        var consumer = new KafkaConsumer<>(settings(broker), new StringDeserializer(), new ByteArrayDeserializer());
        var known = consumer.listTopics().getOrDefault(topic, List.of());
        var partitions = known.stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    /** Waits until there is at least one event about the aggregate and a moment longer, in which no other came. */
    public List<Published> about(String aggregate) {
        try (var consumer = open()) {
            return collect(consumer, aggregate);
        }
    }

    /** Waits for an event of this type about the aggregate, however long those before it take, and answers the last one. */
    public Published about(String aggregate, String type) {
        try (var consumer = open()) {
            var found = new ArrayList<Published>();
            var deadline = Instant.now().plus(PATIENCE);
            while (found.stream().noneMatch(event -> event.type().equals(type))) {
                if (Instant.now().isAfter(deadline)) {
                    throw new AssertionError("No %s about %s, only %s".formatted(type, aggregate, found));
                }
                found.addAll(polled(consumer, aggregate));
            }
            return found.stream()
                    .filter(event -> event.type().equals(type))
                    .toList()
                    .getLast();
        }
    }

    private static List<Published> collect(KafkaConsumer<String, byte[]> consumer, String aggregate) {
        var found = new ArrayList<Published>();
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            var more = polled(consumer, aggregate);
            if (!found.isEmpty() && more.isEmpty()) {
                return found;
            }
            found.addAll(more);
        }
        return found;
    }

    private static List<Published> polled(KafkaConsumer<String, byte[]> consumer, String aggregate) {
        var polled = new ArrayList<Published>();
        consumer.poll(Duration.ofMillis(500)).forEach(message -> {
            if (header(message, "ce_subject").equals(aggregate)) {
                polled.add(read(message));
            }
        });
        return polled;
    }

    private static Published read(ConsumerRecord<String, byte[]> message) {
        try {
            return new Published(
                    message.key(),
                    header(message, "ce_type"),
                    Long.parseLong(header(message, "ce_sequence")),
                    header(message, "ce_traceparent"),
                    JSON.readTree(message.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> settings(String broker) {
        return Map.of("bootstrap.servers", broker, "group.id", "test-" + UUID.randomUUID());
    }
}

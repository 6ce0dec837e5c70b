package org.cadre.acceptance;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Listens to every topic of Cadre with nothing but a CloudEvents reader and the published schemas. It holds the newest
 * events up to a size, because tens of thousands of people cause hundreds of thousands of them.
 */
public final class EventWatch implements AutoCloseable {

    /** Header of records that a drill planted; no service of Cadre sent them. */
    public static final String PLANTED = "x-drill";

    private static final long MOST_CHARACTERS = 48L * 1024 * 1024;
    private static final Duration AFTER_A_FAILURE = Duration.ofMillis(400);
    private static final Pattern TOPICS = Pattern.compile("cadre\\.[a-z]+\\.[a-z-]+\\.v\\d+");

    private final Queue<SeenEvent> seen = new ConcurrentLinkedQueue<>();
    private final Queue<SeenEvent> faulty = new ConcurrentLinkedQueue<>();
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final PublishedSchemas schemas;
    private final Clock clock;
    private final Instant since;
    private final Thread thread;
    private volatile boolean listening = true;
    private long characters;

    /** Hears what is stated from now on. */
    public EventWatch(String broker, PublishedSchemas schemas, Clock clock) {
        this.schemas = schemas;
        this.clock = clock;
        this.since = clock.instant();
        this.thread = Thread.ofPlatform().daemon().name("event-watch").start(() -> listen(broker));
    }

    /** The first event of a type that the condition holds for, as soon as it is there. */
    public SeenEvent await(String type, Predicate<SeenEvent> condition, Patience patience) {
        return patience.await(type, () -> first(type, condition));
    }

    public Optional<SeenEvent> first(String type, Predicate<SeenEvent> condition) {
        return seen.stream()
                .filter(event -> event.type().equals(type))
                .filter(condition)
                .findFirst();
    }

    /** Events that do not fit their published schema, however long ago they came. */
    public List<SeenEvent> faulty() {
        return List.copyOf(faulty);
    }

    /** What was heard and is still held, in the order in which it came. */
    public List<SeenEvent> all() {
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        listening = false;
        thread.interrupt();
    }

    /** Starts anew after a broker that went away; what was heard before is recognised by its id. */
    private void listen(String broker) {
        while (listening) {
            try (var consumer = new KafkaConsumer<String, byte[]>(settings(broker))) {
                consumer.subscribe(TOPICS);
                while (listening) {
                    consumer.poll(Duration.ofMillis(200)).forEach(this::take);
                }
            } catch (KafkaException e) {
                LockSupport.parkNanos(AFTER_A_FAILURE.toNanos());
            }
        }
    }

    private void take(ConsumerRecord<String, byte[]> message) {
        if (message.headers().lastHeader(PLANTED) == null) {
            take(message.key(), KafkaMessageFactory.createReader(message).toEvent());
        }
    }

    private void take(String key, CloudEvent event) {
        if (event.getTime() == null || event.getTime().toInstant().isBefore(since)) {
            return;
        }
        if (ids.add(event.getId())) {
            var json = new String(event.getData().toBytes(), StandardCharsets.UTF_8);
            var hop = Duration.between(event.getTime().toInstant(), clock.instant());
            var violations = schemas.violations(event.getType(), json);
            hold(new SeenEvent(event.getId(), event.getType(), event.getSubject(), key, json, hop, violations));
        }
    }

    private void hold(SeenEvent event) {
        seen.add(event);
        if (!event.violations().isEmpty()) {
            faulty.add(event);
        }
        characters += event.json().length();
        while (characters > MOST_CHARACTERS) {
            var oldest = seen.remove();
            ids.remove(oldest.id());
            characters -= oldest.json().length();
        }
    }

    private static Properties settings(String broker) {
        var settings = new Properties();
        settings.putAll(Map.of(
                "bootstrap.servers",
                broker,
                "group.id",
                "journey-" + ProcessHandle.current().pid() + "-" + System.nanoTime(),
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                "false",
                "metadata.max.age.ms",
                "3000",
                "key.deserializer",
                StringDeserializer.class.getName(),
                "value.deserializer",
                ByteArrayDeserializer.class.getName()));
        return settings;
    }
}

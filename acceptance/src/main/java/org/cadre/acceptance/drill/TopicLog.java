package org.cadre.acceptance.drill;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.cadre.local.daemon.PartFailed;

/** The topics of Cadre as a plain client of the broker sees them. */
record TopicLog(String broker) {

    private static final Pattern TOPICS = Pattern.compile("cadre\\.[a-z]+\\.[a-z-]+\\.v\\d+");
    private static final Duration POLL = Duration.ofMillis(500);

    /** Names of the topics, each with the id that another broker would not give it. */
    Map<String, String> topics() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            var names = admin.listTopics().names().get().stream()
                    .filter(name -> TOPICS.matcher(name).matches())
                    .toList();
            var ids = new HashMap<String, String>();
            admin.describeTopics(names)
                    .allTopicNames()
                    .get()
                    .forEach((name, description) ->
                            ids.put(name, description.topicId().toString()));
            return ids;
        } catch (ExecutionException e) {
            throw new PartFailed("Kafka does not tell its topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", e);
        }
    }

    Map<TopicPartition, Long> ends() {
        try (var consumer = consumer("")) {
            return consumer.endOffsets(partitions(consumer));
        }
    }

    /** How many records are on a topic, which need not exist. */
    long count(String topic) {
        try (var consumer = consumer("")) {
            var partitions = consumer.listTopics().getOrDefault(topic, List.of()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            return consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /** Shows everything on all topics up to now, partition by partition in order, and keeps none of it. */
    void each(Consumer<ConsumerRecord<String, byte[]>> look) {
        try (var consumer = consumer("")) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(POLL).forEach(look);
            }
        }
    }

    KafkaConsumer<String, byte[]> consumer(String group) {
        var settings = new HashMap<String, Object>(Map.of(
                "bootstrap.servers", broker,
                "enable.auto.commit", "false",
                "auto.offset.reset", "earliest"));
        if (!group.isEmpty()) {
            settings.put("group.id", group);
        }
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Sends as given and waits until the broker has all of it. */
    void send(List<ProducerRecord<String, byte[]>> messages) {
        try (var sending = new Sending(broker)) {
            messages.forEach(sending::add);
            sending.await();
        }
    }

    static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        return topics().keySet().stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }
}

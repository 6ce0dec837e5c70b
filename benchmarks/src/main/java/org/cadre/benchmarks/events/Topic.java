package org.cadre.benchmarks.events;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.cadre.benchmarks.load.WrongAnswer;

/** A topic of the suite's broker, seen from outside. */
record Topic(String broker, String name) {

    private static final int PARTITIONS = 12;
    private static final int LOOKS = 20;

    void create() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            admin.createTopics(List.of(new NewTopic(name, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new WrongAnswer("no topic " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongAnswer("interrupted", e);
        }
    }

    /** Key, value and headers of its records on average, in bytes. */
    int recordSize() {
        var settings = Map.<String, Object>of("bootstrap.servers", broker, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var places = consumer.partitionsFor(name).stream()
                    .map(place -> new TopicPartition(name, place.partition()))
                    .toList();
            consumer.assign(places);
            consumer.seekToBeginning(places);
            for (var look = 0; look < LOOKS; look++) {
                var records = consumer.poll(Duration.ofMillis(500));
                if (!records.isEmpty()) {
                    return (int) StreamSupport.stream(records.spliterator(), false)
                            .mapToInt(Topic::size)
                            .average()
                            .orElseThrow();
                }
            }
        }
        throw new WrongAnswer("nothing is in topic " + name);
    }

    private static int size(ConsumerRecord<byte[], byte[]> row) {
        var headers = 0;
        for (var header : row.headers()) {
            headers += header.key().length() + header.value().length;
        }
        return row.serializedKeySize() + row.serializedValueSize() + headers;
    }
}

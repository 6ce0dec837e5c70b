package org.cadre.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.cadre.local.suite.Suite;

/** Everything that a suite tells operators and integrators apart from its answers. */
record Outlets(Suite suite) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> PROCESSES = List.of("workforce", "training", "appraisal", "talent", "gateway");
    private static final Duration POLL = Duration.ofMillis(500);

    /** The lines of all logs, the servers' too. */
    Stream<String> logs() {
        return suite.parts().stream()
                .map(part -> suite.site().state().log(part.name()))
                .filter(Files::exists)
                .flatMap(Outlets::lines);
    }

    Stream<String> metrics() {
        return PROCESSES.stream().flatMap(process -> metrics(process).lines());
    }

    /** Key, headers and value of every record on every topic, dead letters and audit heads included. */
    List<String> records() {
        var settings = Map.<String, Object>of("bootstrap.servers", suite.kafka().address());
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> !topic.getKey().startsWith("__"))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<String>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(POLL).forEach(message -> found.add(text(message)));
            }
            return found;
        }
    }

    private String metrics(String process) {
        var port = suite.part(process).ports().get(1);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/q/metrics".formatted(port)))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(PATIENCE)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(ConsumerRecord<byte[], byte[]> message) {
        var text = new StringBuilder(message.topic()).append(' ');
        Stream.of(message.key(), message.value())
                .filter(bytes -> bytes != null)
                .forEach(bytes -> text.append(new String(bytes, ISO_8859_1)).append(' '));
        message.headers()
                .forEach(header -> text.append(header.key())
                        .append('=')
                        .append(header.value() == null ? "" : new String(header.value(), ISO_8859_1))
                        .append(' '));
        return text.toString();
    }

    private static Stream<String> lines(Path log) {
        try {
            return Files.readString(log, ISO_8859_1).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

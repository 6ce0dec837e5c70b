package org.cadre.kit.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.cadre.kit.sample.HeardNotes;
import org.cadre.kit.sample.NoteTaken;
import org.cadre.kit.sample.Notebook;
import org.cadre.kit.testing.KafkaServer;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** The broker limits what is sent, not what that unpacks to: a consumer may get more than it could send itself. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class LargeRecordTest {

    private static final byte[] TWO_MEGABYTES = new byte[2 * 1024 * 1024];

    @Inject
    Notebook notebook;

    private final UUID note = UUID.randomUUID();

    @Test
    void two_megabytes_as_they_are_do_not_get_past_the_broker() {
        assertThatThrownBy(() -> send("none")).hasCauseInstanceOf(RecordTooLargeException.class);
    }

    @Test
    void two_megabytes_that_were_compressed_go_to_the_dead_letters_and_hold_up_nothing() throws Exception {
        send("gzip");
        notebook.take(note, note, "behind the large one");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> notebook.timesHeard(note).isPresent());
        assertThat(PublishedEvents.on(NoteTaken.TOPIC + "." + HeardNotes.GROUP + ".dlq")
                        .headersOf(note.toString()))
                .containsEntry("x-dlq-payload", "left out, %d bytes".formatted(TWO_MEGABYTES.length))
                .containsKeys("x-original-topic", "x-original-partition", "x-original-offset", "x-dlq-reason");
    }

    private void send(String compression) throws ExecutionException, InterruptedException {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                KafkaServer.shared(),
                "compression.type",
                compression,
                "max.request.size",
                2 * TWO_MEGABYTES.length);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var record = new ProducerRecord<>(NoteTaken.TOPIC, note.toString(), TWO_MEGABYTES);
            producer.send(record).get();
        }
    }
}

package org.cadre.acceptance.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.cadre.local.daemon.PartFailed;

/**
 * Records on their way to the broker, one after another; of those on their way it keeps the acknowledgement only. They go
 * compressed, because the broker refuses more than a megabyte as sent ({@code message.max.bytes}) and does not look at
 * what that unpacks to.
 */
final class Sending implements AutoCloseable {

    private static final int LARGEST = 8 * 1024 * 1024;

    private final KafkaProducer<String, byte[]> producer;
    private final List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();

    Sending(String broker) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", broker, "acks", "all", "compression.type", "gzip", "max.request.size", LARGEST);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    void add(ProducerRecord<String, byte[]> message) {
        acknowledgements.add(producer.send(message));
    }

    /**
     * Waits until the broker has all that was added.
     *
     * @return how many that were
     * @throws PartFailed if the broker did not take one
     */
    int await() {
        try {
            for (var acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
            return acknowledgements.size();
        } catch (ExecutionException e) {
            throw new PartFailed("Kafka did not take a record", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}

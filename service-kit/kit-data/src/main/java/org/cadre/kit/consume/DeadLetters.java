package org.cadre.kit.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.cadre.kit.event.EventProducer;

/** Sends what can never be read to {@code <topic>.<group>.dlq}, as it came and with the reason. */
@ApplicationScoped
class DeadLetters {

    private final EventProducer kafka;
    private final Clock clock;

    DeadLetters(EventProducer kafka, Clock clock) {
        this.kafka = kafka;
        this.clock = clock;
    }

    void send(String group, ConsumerRecord<String, byte[]> message, String reason) {
        var topic = message.topic() + "." + group + ".dlq";
        kafka.ensureTopic(topic);
        var letter = new ProducerRecord<>(topic, message.key(), message.value());
        message.headers().forEach(letter.headers()::add);
        Map.of(
                        "x-dlq-reason", reason,
                        "x-original-topic", message.topic(),
                        "x-original-partition", Integer.toString(message.partition()),
                        "x-original-offset", Long.toString(message.offset()),
                        "x-first-failed-at", clock.instant().toString())
                .forEach((name, value) -> letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            kafka.send(letter).get(15, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("The dead letter was not taken", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}

package org.cadre.kit.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.cadre.kit.event.EventProducer;

/** Sends what can never be read to {@code <topic>.<group>.dlq}, as it came and with the reason. */
@ApplicationScoped
class DeadLetters {

    private static final int LONGEST_REASON = 1_000;

    private final EventProducer kafka;
    private final Clock clock;

    DeadLetters(EventProducer kafka, Clock clock) {
        this.kafka = kafka;
        this.clock = clock;
    }

    void send(String group, ConsumerRecord<String, byte[]> message, String reason) {
        var topic = message.topic() + "." + group + ".dlq";
        kafka.ensureTopic(topic);
        var reasons = reasons(message, reason);
        var whole = new ProducerRecord<>(topic, message.key(), message.value());
        message.headers().forEach(whole.headers()::add);
        if (!take(whole, reasons)) {
            sendWithoutPayload(topic, message, reasons);
        }
    }

    /** What was just small enough to come is too large to be sent with the reason; its place says where it lies. */
    private void sendWithoutPayload(String topic, ConsumerRecord<String, byte[]> message, Map<String, String> reasons) {
        reasons.put("x-dlq-payload", "left out, %d bytes".formatted(message.serializedValueSize()));
        var light = new ProducerRecord<>(topic, message.key(), (byte[]) null);
        message.headers().forEach(light.headers()::add);
        if (!take(light, reasons)) {
            reasons.put("x-dlq-headers", "left out with the key");
            if (!take(new ProducerRecord<>(topic, null, null), reasons)) {
                throw new KafkaException("Not even the place of a dead letter was taken");
            }
        }
    }

    private Map<String, String> reasons(ConsumerRecord<String, byte[]> message, String reason) {
        return new HashMap<>(Map.of(
                "x-dlq-reason", reason.substring(0, Math.min(reason.length(), LONGEST_REASON)),
                "x-original-topic", message.topic(),
                "x-original-partition", Integer.toString(message.partition()),
                "x-original-offset", Long.toString(message.offset()),
                "x-first-failed-at", clock.instant().toString()));
    }

    /** Whether it was small enough. */
    private boolean take(ProducerRecord<String, byte[]> letter, Map<String, String> reasons) {
        reasons.forEach((name, value) -> letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            kafka.send(letter).get(15, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RecordTooLargeException) {
                return false;
            }
            throw new KafkaException("The dead letter was not taken", e);
        } catch (TimeoutException e) {
            throw new KafkaException("The dead letter was not taken", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}

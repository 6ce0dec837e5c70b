package org.cadre.kit.consume;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event as it came from Kafka, with the attributes every consumer needs. */
public final class ReceivedEvent {

    private static final ObjectReader TOLERANT = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .reader();

    private final CloudEvent event;
    private final UUID id;
    private final long number;

    private ReceivedEvent(CloudEvent event) {
        this.event = event;
        this.id = UUID.fromString(event.getId());
        this.number = Long.parseLong(String.valueOf(event.getExtension("sequence")));
    }

    /** @throws UnreadableEvent if the record is no CloudEvent with an id and a sequence */
    static ReceivedEvent of(ConsumerRecord<String, byte[]> message) {
        try {
            return new ReceivedEvent(KafkaMessageFactory.createReader(message.headers(), message.value())
                    .toEvent());
        } catch (RuntimeException e) {
            throw new UnreadableEvent("Not a CloudEvent of Cadre: " + e.getMessage(), e);
        }
    }

    public UUID id() {
        return id;
    }

    public String type() {
        return event.getType();
    }

    /** The aggregate the fact is about. */
    public UUID subject() {
        try {
            return UUID.fromString(event.getSubject());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new UnreadableEvent("The subject is not an id: " + event.getSubject(), e);
        }
    }

    /** Rises with every event about the same aggregate; a projection keeps the newest. */
    public long number() {
        return number;
    }

    public Optional<Instant> occurredAt() {
        return Optional.ofNullable(event.getTime()).map(time -> time.toInstant());
    }

    Optional<String> correlationId() {
        return Optional.ofNullable(event.getExtension("correlationid")).map(String::valueOf);
    }

    Optional<String> traceparent() {
        return Optional.ofNullable(event.getExtension("traceparent")).map(String::valueOf);
    }

    /** The payload as the consumer's own record; properties it does not name are ignored. */
    public <T> T as(Class<T> shape) {
        try {
            var data = Optional.ofNullable(event.getData())
                    .map(CloudEventData::toBytes)
                    .orElseThrow(() -> new UnreadableEvent("%s without a payload".formatted(type())));
            return TOLERANT.readValue(data, shape);
        } catch (IOException e) {
            throw new UnreadableEvent("%s cannot be read: %s".formatted(type(), e.getMessage()), e);
        }
    }
}

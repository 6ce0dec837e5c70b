package org.cadre.kit.event;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A committed fact that Kafka has not acknowledged yet. */
record OutboxRow(
        long seq,
        UUID eventId,
        String topic,
        String key,
        String type,
        UUID aggregateId,
        long number,
        OffsetDateTime occurredAt,
        String correlationId,
        String traceparent,
        String payload) {

    static final String COLUMNS = """
            seq, event_id, topic, message_key, type, aggregate_id, event_number, occurred_at, correlation_id,
            traceparent, payload
            """;

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, UUID.class),
                row.getLong(7),
                row.getObject(8, OffsetDateTime.class),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }

    /** CloudEvents 1.0 in binary mode: attributes in headers, the payload as it is. */
    ProducerRecord<String, byte[]> toRecord(URI source) {
        var event = CloudEventBuilder.v1()
                .withId(eventId.toString())
                .withSource(source)
                .withType(type)
                .withSubject(aggregateId.toString())
                .withTime(occurredAt)
                .withDataSchema(URI.create("urn:" + type.replace('.', ':')))
                .withExtension("partitionkey", key)
                .withExtension("sequence", "%020d".formatted(number))
                .withData("application/json", payload.getBytes(StandardCharsets.UTF_8));
        if (correlationId != null) {
            event.withExtension("correlationid", correlationId);
        }
        if (traceparent != null) {
            event.withExtension("traceparent", traceparent);
        }
        return KafkaMessageFactory.<String>createWriter(topic, key).writeBinary(event.build());
    }
}

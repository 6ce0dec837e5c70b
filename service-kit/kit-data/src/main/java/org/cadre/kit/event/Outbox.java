package org.cadre.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cadre.kit.time.Ids;
import org.hibernate.Session;
import org.jboss.logging.MDC;

/** Writes events next to the state change that caused them; the relay takes them to Kafka after the commit. */
@ApplicationScoped
public class Outbox {

    static final int PARTITIONS = 16;

    private static final String TAKE_NUMBERS = """
            insert into event_number (aggregate_id, last_number) select * from unnest(?, ?)
            on conflict (aggregate_id) do update set last_number = event_number.last_number + excluded.last_number
            returning aggregate_id, last_number
            """;

    private static final String INSERT = """
            insert into outbox (event_id, relay_partition, topic, message_key, type, aggregate_id, event_number,
                                occurred_at, correlation_id, traceparent, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Session database;
    private final ObjectMapper json;
    private final Ids ids;

    Outbox(Session database, ObjectMapper json, Ids ids) {
        this.database = database;
        this.json = json;
        this.ids = ids;
    }

    /** Writes one event, as {@link #append(List)} does. */
    @Transactional(TxType.MANDATORY)
    public void append(DomainEvent event) {
        append(List.of(event));
    }

    /**
     * Refuses to run outside a transaction: an event without its state change is a lie. The numbers are taken under row
     * locks that last until the commit, so the order of rows about one aggregate is the order of its changes.
     */
    @Transactional(TxType.MANDATORY)
    public void append(List<? extends DomainEvent> events) {
        database.flush();
        if (!events.isEmpty()) {
            database.doWork(connection -> insert(connection, events, takeNumbers(connection, events)));
        }
    }

    /** The same in the transaction of a connection that Hibernate knows nothing of, such as one of the jobs role. */
    public void append(Connection connection, List<? extends DomainEvent> events) throws SQLException {
        insert(connection, events, takeNumbers(connection, events));
    }

    static int partitionOf(String key) {
        var hash = key.hashCode();
        return Math.floorMod(hash ^ (hash >>> 16), PARTITIONS);
    }

    /** The last number each aggregate had before these events. Locks in one order, so writers never deadlock. */
    private static Map<UUID, Long> takeNumbers(Connection connection, List<? extends DomainEvent> events)
            throws SQLException {
        var wanted = new TreeMap<UUID, Long>();
        events.forEach(event -> wanted.merge(event.aggregateId(), 1L, Long::sum));
        var before = new HashMap<UUID, Long>();
        try (var statement = connection.prepareStatement(TAKE_NUMBERS)) {
            statement.setArray(
                    1, connection.createArrayOf("uuid", wanted.keySet().toArray()));
            statement.setArray(
                    2, connection.createArrayOf("bigint", wanted.values().toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var aggregate = rows.getObject(1, UUID.class);
                    before.put(aggregate, rows.getLong(2) - wanted.get(aggregate));
                }
            }
        }
        return before;
    }

    private void insert(Connection connection, List<? extends DomainEvent> events, Map<UUID, Long> numbers)
            throws SQLException {
        try (var statement = connection.prepareStatement(INSERT);
                var wake = connection.prepareStatement("select pg_notify('outbox', '')")) {
            for (var event : events) {
                add(statement, event, numbers.merge(event.aggregateId(), 1L, Long::sum));
            }
            statement.executeBatch();
            wake.execute();
        }
    }

    private void add(PreparedStatement statement, DomainEvent event, long number) throws SQLException {
        var key = event.key().toString();
        statement.setObject(1, ids.next());
        statement.setInt(2, partitionOf(key));
        statement.setString(3, event.topic());
        statement.setString(4, key);
        statement.setString(5, event.type());
        statement.setObject(6, event.aggregateId());
        statement.setLong(7, number);
        statement.setObject(8, OffsetDateTime.ofInstant(event.occurredAt(), ZoneOffset.UTC));
        statement.setString(9, correlation());
        statement.setString(10, traceparent());
        statement.setString(11, serialized(event));
        statement.addBatch();
    }

    private static String correlation() {
        return Optional.ofNullable(MDC.get("correlationId"))
                .or(() -> Optional.ofNullable(MDC.get("requestId")))
                .map(String::valueOf)
                .orElse(null);
    }

    /** W3C trace context of the request, so that one trace runs from the request to the consumer. */
    private static String traceparent() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }

    private String serialized(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Event is not serializable: " + event.type(), e);
        }
    }
}

package org.cadre.kit.consume;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.MDC;

/** Gives one event to one subscriber, once, inside the trace of the request that caused it. */
@ApplicationScoped
class Delivery {

    private static final TextMapGetter<ReceivedEvent> TRACEPARENT = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(ReceivedEvent event) {
            return List.of("traceparent");
        }

        @Override
        public String get(ReceivedEvent event, String key) {
            return key.equals("traceparent") ? event.traceparent().orElse(null) : null;
        }
    };

    private final Inbox inbox;
    private final Parking parking;

    Delivery(Inbox inbox, Parking parking) {
        this.inbox = inbox;
        this.parking = parking;
    }

    /** Runs in the caller's transaction. An event of a parked key is parked behind it. */
    void deliver(Subscriber subscriber, ConsumerRecord<String, byte[]> message, ReceivedEvent event) {
        var key = Parking.keyOf(message);
        if (parking.holds(subscriber.group(), key) && parking.stillHolds(subscriber.group(), key)) {
            parking.park(subscriber.group(), message, "an earlier event of this key is parked");
        } else {
            take(subscriber, event);
        }
    }

    /** Runs in the caller's transaction. */
    void take(Subscriber subscriber, ReceivedEvent event) {
        if (!inbox.isNew(subscriber.group(), event)) {
            return;
        }
        var parent = W3CTraceContextPropagator.getInstance().extract(Context.root(), event, TRACEPARENT);
        var span = GlobalOpenTelemetry.getTracer("cadre")
                .spanBuilder("consume " + event.type())
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(parent)
                .startSpan();
        MDC.put("event", event.type());
        event.correlationId().ifPresent(id -> MDC.put("correlationId", id));
        try {
            parent.with(span).wrap(() -> subscriber.on(event)).run();
        } finally {
            MDC.remove("event");
            MDC.remove("correlationId");
            span.end();
        }
    }
}

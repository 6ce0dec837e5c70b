package org.cadre.gateway.guard;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.quarkus.opentelemetry.runtime.propagation.TextMapPropagatorCustomizer;
import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import java.util.Collection;

/**
 * Starts a trace of our own for every request, so that no caller chooses its id or forces it to be recorded; the caller's
 * trace is kept as a link.
 */
@Singleton
class FreshTraces implements TextMapPropagatorCustomizer {

    @Override
    public TextMapPropagator customize(Context context) {
        return new OutwardOnly(context.propagator());
    }

    void linkToCallers(MultiMap headers) {
        var callers = W3CTraceContextPropagator.getInstance()
                .extract(io.opentelemetry.context.Context.root(), headers, new Headers());
        Span.current().addLink(Span.fromContext(callers).getSpanContext());
    }

    /** Tells the services of our trace and is deaf to the callers'. */
    private record OutwardOnly(TextMapPropagator propagator) implements TextMapPropagator {

        @Override
        public Collection<String> fields() {
            return propagator.fields();
        }

        @Override
        public <C> void inject(io.opentelemetry.context.Context context, C carrier, TextMapSetter<C> setter) {
            propagator.inject(context, carrier, setter);
        }

        @Override
        public <C> io.opentelemetry.context.Context extract(
                io.opentelemetry.context.Context context, C carrier, TextMapGetter<C> getter) {
            return context;
        }
    }

    private static final class Headers implements TextMapGetter<MultiMap> {

        @Override
        public Iterable<String> keys(MultiMap headers) {
            return headers.names();
        }

        @Override
        public String get(MultiMap headers, String name) {
            return headers.get(name);
        }
    }
}

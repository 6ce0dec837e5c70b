package org.cadre.gateway.door;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Of the gateway on the answer of a service, where only the service can tell what a call was worth. */
@FunctionalInterface
public interface LastWord {

    /** A problem with status 429 to send in the place of an answer with this status; empty where the answer stands. */
    Optional<Buffer> on(int status);

    static Optional<LastWord> of(RoutingContext exchange) {
        return Optional.ofNullable(exchange.get(LastWord.class.getName()));
    }

    default void attachTo(RoutingContext exchange) {
        exchange.put(LastWord.class.getName(), this);
    }
}

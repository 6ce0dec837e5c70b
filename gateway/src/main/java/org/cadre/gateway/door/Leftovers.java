package org.cadre.gateway.door;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * What a client still sends after it was answered is read and dropped for a moment, because a connection that is cut at
 * once loses the answer on its way; then it is cut.
 */
@ApplicationScoped
class Leftovers implements Step {

    private static final long PATIENCE = Duration.ofSeconds(5).toMillis();

    @Override
    public Order order() {
        return Order.LEFTOVERS;
    }

    @Override
    public void handle(RoutingContext exchange) {
        exchange.addEndHandler(answered -> {
            var request = exchange.request();
            if (!request.isEnded()) {
                request.resume();
                exchange.vertx().runOnContext(read -> waitForTheRest(exchange));
            }
        });
        exchange.next();
    }

    /** Most requests end with what was there already; a timer would hold each of them for as long as it runs. */
    private static void waitForTheRest(RoutingContext exchange) {
        var request = exchange.request();
        if (!request.isEnded()) {
            exchange.vertx().setTimer(PATIENCE, timer -> cut(request));
        }
    }

    /** In HTTP/2 other requests share the connection. */
    private static void cut(HttpServerRequest request) {
        if (!request.isEnded() && request.version() != HttpVersion.HTTP_2) {
            request.connection().close();
        }
    }
}

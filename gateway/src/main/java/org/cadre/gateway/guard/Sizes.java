package org.cadre.gateway.guard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cadre.gateway.door.Refusals;
import org.cadre.gateway.door.Step;
import org.cadre.gateway.route.CallLimits;
import org.cadre.gateway.route.Routes;
import org.cadre.kit.problem.HttpProblems;

/** Refuses what announces itself as too large; a body of unknown length is measured while it streams. */
@ApplicationScoped
class Sizes implements Step {

    /** Colon, space and line end. */
    private static final int BETWEEN_NAME_AND_VALUE = 4;

    private final CallLimits limits;
    private final Routes routes;
    private final Refusals refusals;

    Sizes(CallLimits limits, Routes routes, Refusals refusals) {
        this.limits = limits;
        this.routes = routes;
        this.refusals = refusals;
    }

    @Override
    public Order order() {
        return Order.SIZES;
    }

    @Override
    public void handle(RoutingContext exchange) {
        var request = exchange.request();
        if (request.uri().length() > limits.maxUri()) {
            refuse(exchange, 414);
        } else if (sizeOfHeaders(request) > limits.maxHeaders().asLongValue()) {
            refuse(exchange, 431);
        } else if (announced(request) > routes.maxBody(exchange)) {
            refuse(exchange, 413);
        } else {
            exchange.next();
        }
    }

    private static long sizeOfHeaders(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToLong(
                        header -> header.getKey().length() + header.getValue().length() + BETWEEN_NAME_AND_VALUE)
                .sum();
    }

    /** The server has already refused a length that is no number. */
    private static long announced(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_LENGTH))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private void refuse(RoutingContext exchange, int status) {
        refusals.answer(exchange, HttpProblems.of(status, Refusals.instance(exchange)));
    }
}

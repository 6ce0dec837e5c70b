package org.cadre.gateway.guard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.cadre.gateway.door.Refusals;
import org.cadre.gateway.door.Step;
import org.cadre.kit.problem.Violation;

/** Keeps out what is more than a request and its answer: tunnels, upgrades, unknown transfer codings. */
@ApplicationScoped
class PlainHttp implements Step {

    private final Refusals refusals;

    PlainHttp(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public Order order() {
        return Order.PLAIN_HTTP;
    }

    @Override
    public void handle(RoutingContext exchange) {
        var request = exchange.request();
        if (!Refusals.METHODS.contains(request.method().name())) {
            refusals.methodNotAllowed(exchange);
        } else if (asksForAnotherProtocol(request)) {
            refuse(exchange, "Upgrade", "upgrade-refused", "Send a plain request; no other protocol is spoken here");
        } else if (hasUnknownFraming(request)) {
            refuse(exchange, "Transfer-Encoding", "transfer-encoding-unknown", "Send chunked or a Content-Length");
        } else {
            exchange.next();
        }
    }

    /** An offer of HTTP/2, which some clients make with every first request, may be ignored; all others are refused. */
    private static boolean asksForAnotherProtocol(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.UPGRADE).stream()
                .flatMap(offers -> Arrays.stream(offers.split(",")))
                .anyMatch(offer -> !offer.strip().equalsIgnoreCase("h2c"));
    }

    private static boolean hasUnknownFraming(HttpServerRequest request) {
        var codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.size() > 1 || codings.stream().anyMatch(coding -> !coding.equals("chunked"));
    }

    private void refuse(RoutingContext exchange, String header, String code, String detail) {
        refusals.answer(exchange, 400, code, detail, Violation.ofHeader(header, code, detail));
    }
}

package org.cadre.gateway.guard;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cadre.gateway.door.HeaderNames;
import org.cadre.gateway.door.Step;
import org.cadre.kit.http.RequestIds;

/** A service may believe what these headers say, because the client cannot say it. */
@ApplicationScoped
class HeaderHygiene implements Step {

    private static final HeaderNames ONLY_OURS = new HeaderNames(
            Set.of("forwarded", "x-real-ip", "te", "traceparent", "tracestate", "baggage"),
            List.of("x-forwarded-", "x-user-", "proxy-"));

    /** Naming these in {@code Connection} would change where a message ends or to whom it is addressed. */
    private static final Set<String> NEVER_BY_CONNECTION = Set.of("content-length", "transfer-encoding", "host");

    private final FreshTraces traces;

    HeaderHygiene(FreshTraces traces) {
        this.traces = traces;
    }

    @Override
    public Order order() {
        return Order.HEADERS;
    }

    @Override
    public void handle(RoutingContext exchange) {
        var headers = exchange.request().headers();
        traces.linkToCallers(headers);
        forbidden(headers).forEach(headers::remove);
        sayWhereItCameFrom(exchange.request());
        headers.set(RequestIds.REQUEST_ID, exchange.response().headers().get(RequestIds.REQUEST_ID));
        exchange.next();
    }

    private static List<String> forbidden(MultiMap headers) {
        var named = headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !NEVER_BY_CONNECTION.contains(name))
                .toList();
        return headers.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> named.contains(name) || ONLY_OURS.contain(name))
                .toList();
    }

    private static void sayWhereItCameFrom(HttpServerRequest request) {
        request.headers()
                .set("X-Forwarded-For", request.remoteAddress().hostAddress())
                .set("X-Forwarded-Proto", request.scheme());
        if (request.authority() != null) {
            request.headers().set("X-Forwarded-Host", request.authority().toString());
        }
    }
}

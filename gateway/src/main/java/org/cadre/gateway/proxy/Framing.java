package org.cadre.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cadre.gateway.door.HeaderNames;

/** Where messages begin and end on either side of the gateway. */
final class Framing {

    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final Set<HttpMethod> IDEMPOTENT =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.DELETE, HttpMethod.PUT);
    private static final HeaderNames HOP_BY_HOP = new HeaderNames(
            Set.of("connection", "keep-alive", "te", "trailer", "upgrade", "x-request-id", "x-correlation-id"),
            List.of("proxy-", "ratelimit"));

    private Framing() {}

    /** HTTP/2 may leave out the length of a body; HTTP/1.1 towards the service has to say chunked then. */
    static void translate(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2
                && WITH_BODY.contains(request.method())
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            request.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
    }

    static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || (length != null && !length.equals("0"));
    }

    /** Doing it twice is the same as doing it once, and there is no body that was already read. */
    static boolean isRepeatable(HttpServerRequest request) {
        return IDEMPOTENT.contains(request.method()) && !hasBody(request);
    }

    /** What a service says to its neighbour only, and what the gateway says itself. */
    static void keepEndToEnd(MultiMap answer) {
        answer.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> HOP_BY_HOP.contain(name))
                .toList()
                .forEach(answer::remove);
    }
}

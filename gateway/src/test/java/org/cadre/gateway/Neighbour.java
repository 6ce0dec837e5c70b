package org.cadre.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A real HTTP server in the place of a service: it says what it was asked, or behaves as badly as the path demands. */
final class Neighbour {

    private final String name;
    private final HttpServer server;
    private final Set<String> brokenBefore = ConcurrentHashMap.newKeySet();

    private Neighbour(String name, Vertx vertx) {
        this.name = name;
        this.server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .webSocketHandler(socket -> socket.writeTextMessage("what nobody should hear"))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    static Neighbour open(String name, Vertx vertx) {
        return new Neighbour(name, vertx);
    }

    String address() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    private void answer(HttpServerRequest request) {
        switch (request.path().replaceAll(".*/", "")) {
            case "silent" -> request.resume();
            case "stalling" ->
                request.response().putHeader("Content-Length", "1000").write("the first words and then");
            case "broken" -> request.connection().close();
            case "broken-once" -> breakOnce(request);
            case "early" -> request.response().setStatusCode(409).end("no need to read on");
            case "nothing" -> request.response().setStatusCode(204).end();
            case "chatty" -> chat(request);
            case "give" -> takeLink(request);
            case "calendar" -> readByLink(request);
            default -> echo(request);
        }
    }

    private void breakOnce(HttpServerRequest request) {
        if (brokenBefore.add(request.query())) {
            request.connection().close();
        } else {
            echo(request);
        }
    }

    /** Knows a link that counts from one that does not. */
    private static void takeLink(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            var wrong = body.toString().contains("made up");
            request.response()
                    .setStatusCode(wrong ? 404 : 200)
                    .putHeader("Content-Type", wrong ? "application/problem+json" : "application/json")
                    .end(wrong ? "{\"code\": \"invitation-not-found\"}" : "{\"answered\": true}");
        });
    }

    /** The same where the link stands in the query. */
    private static void readByLink(HttpServerRequest request) {
        var wrong = "made-up".equals(request.getParam("link"));
        request.response()
                .setStatusCode(wrong ? 404 : 200)
                .putHeader("Content-Type", wrong ? "application/problem+json" : "text/calendar")
                .end(wrong ? "{\"code\": \"calendar-link-not-found\"}" : "BEGIN:VCALENDAR");
    }

    /** With headers that are nobody's business behind the gateway. */
    private static void chat(HttpServerRequest request) {
        request.response()
                .putHeader("Keep-Alive", "timeout=5")
                .putHeader("Proxy-Authenticate", "Basic")
                .putHeader("RateLimit", "\"mine\";r=1")
                .putHeader("X-Request-ID", request.getHeader("X-Request-ID"))
                .putHeader("ETag", "\"7\"")
                .end("chat");
    }

    private void echo(HttpServerRequest request) {
        var length = new AtomicLong();
        request.handler((Buffer part) -> length.addAndGet(part.length()));
        request.endHandler(end -> request.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("replica", name)
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("length", length.get())
                        .put("headers", headers(request))
                        .encode()));
    }

    private static JsonObject headers(HttpServerRequest request) {
        var headers = new JsonObject();
        request.headers()
                .names()
                .forEach(header -> headers.put(
                        header.toLowerCase(Locale.ROOT),
                        new JsonArray(request.headers().getAll(header))));
        return headers;
    }
}

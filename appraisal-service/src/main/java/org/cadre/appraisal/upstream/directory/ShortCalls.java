package org.cadre.appraisal.upstream.directory;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;

/** Calls that end in time and take in little, whatever the other side does. Follows no redirect. */
@ApplicationScoped
class ShortCalls {

    private static final int MOST_BYTES = 65_536;
    private static final int CALLS_OF_A_PAPER = 3;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final Vertx vertx;
    private final HttpClient http;
    private final long patience;

    ShortCalls(Vertx vertx, DirectorySettings settings) {
        this.vertx = vertx;
        this.patience = settings.patience().toMillis();
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(patience))
                .setMaxPoolSize(settings.atOnce() * CALLS_OF_A_PAPER));
    }

    /** Empty where there is no such thing. */
    Future<Optional<JsonObject>> get(String address, String token) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(address)
                .putHeader(HttpHeaders.ACCEPT, "application/json")
                .putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        return within(options, HttpClientRequest::send);
    }

    /** What anybody may read. */
    Future<Optional<JsonObject>> get(String address) {
        return within(new RequestOptions().setMethod(HttpMethod.GET).setAbsoluteURI(address), HttpClientRequest::send);
    }

    Future<Optional<JsonObject>> post(String address, String form) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(address)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/x-www-form-urlencoded");
        return within(options, request -> request.send(form));
    }

    private Future<Optional<JsonObject>> within(
            RequestOptions options, Function<HttpClientRequest, Future<HttpClientResponse>> send) {
        return http.request(options).compose(request -> {
            var end = vertx.setTimer(patience, late -> request.reset());
            return send.apply(request).compose(ShortCalls::read).onComplete(done -> vertx.cancelTimer(end));
        });
    }

    private static Future<Optional<JsonObject>> read(HttpClientResponse response) {
        return switch (response.statusCode()) {
            case OK -> body(response).map(text -> Optional.of(new JsonObject(text)));
            case NOT_FOUND -> body(response).map(text -> Optional.empty());
            default -> {
                response.request().reset();
                yield Future.failedFuture(new UnexpectedAnswer("status " + response.statusCode()));
            }
        };
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        var whole = Promise.<Buffer>promise();
        var body = Buffer.buffer();
        response.exceptionHandler(whole::tryFail);
        response.endHandler(end -> whole.tryComplete(body));
        response.handler(part -> {
            if (body.length() + part.length() > MOST_BYTES) {
                whole.tryFail(new UnexpectedAnswer("more than %d bytes".formatted(MOST_BYTES)));
                response.request().reset();
            } else {
                body.appendBuffer(part);
            }
        });
        return whole.future();
    }
}

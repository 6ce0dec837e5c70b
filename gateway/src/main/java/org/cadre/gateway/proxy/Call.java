package org.cadre.gateway.proxy;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.cadre.gateway.door.LastWord;
import org.cadre.gateway.route.Route;
import org.cadre.kit.http.Departure;
import org.cadre.kit.problem.Problem;

/**
 * One request on its way through, with its deadline. It lives on the request's event loop. The deadline covers everything
 * up to the last byte of the answer; when it passes after the answer began, the connection is cut, because there is no
 * other way to say that the rest is missing.
 */
final class Call implements ProxyInterceptor {

    private static final int TOO_MANY = 429;
    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);

    private final RoutingContext exchange;
    private final HttpServerRequest request;
    private final Route route;
    private final Upstreams upstreams;
    private final Failures failures;
    private Optional<MeasuredBody> body = Optional.empty();
    private Optional<HttpClientRequest> sent = Optional.empty();
    private boolean late;
    private boolean repeated;

    Call(RoutingContext exchange, Route route, Upstreams upstreams, Failures failures) {
        this.exchange = exchange;
        this.request = exchange.request();
        this.route = route;
        this.upstreams = upstreams;
        this.failures = failures;
    }

    void forward() {
        var timer = exchange.vertx().setTimer(route.deadline().toMillis(), fired -> expire());
        exchange.addEndHandler(answered -> exchange.vertx().cancelTimer(timer));
        Framing.translate(request);
        invite();
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, upstreams.client())
                .origin(context -> connect())
                .addInterceptor(this)
                .handle(request);
    }

    /** A client that asked first whether its body is welcome hears so now that nothing speaks against it. */
    private void invite() {
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.headers().remove(HttpHeaders.EXPECT);
            exchange.response().writeContinue();
        }
    }

    private void expire() {
        late = true;
        sent.ifPresent(upstream -> upstream.reset(0, new TimeoutException("deadline")));
    }

    private Future<HttpClientRequest> connect() {
        return upstreams.connect(route.service(), route.deadline()).compose(upstream -> {
            if (isOver()) {
                upstream.reset();
                return Future.failedFuture(new TimeoutException("connected too late"));
            }
            upstream.exceptionHandler(failure -> Log.debugf("%s: %s", request.path(), failure.getMessage()));
            sent = Optional.of(upstream);
            return Future.succeededFuture(upstream);
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var proxied = context.request();
        var streamed = proxied.getBody();
        if (Framing.hasBody(request)) {
            body = Optional.of(new MeasuredBody(streamed.stream(), route.maxBody()));
        }
        proxied.setBody(
                body.map(measured -> Body.body(measured, streamed.length())).orElse(null));
        return attempt(context);
    }

    private Future<ProxyResponse> attempt(ProxyContext context) {
        return context.sendRequest().recover(failure -> {
            if (sent.isPresent() && !repeated && !isOver() && Framing.isRepeatable(request)) {
                repeated = true;
                sent = Optional.empty();
                return attempt(context);
            }
            return Future.succeededFuture(failures.answer(context.request(), problemOf(failure)));
        });
    }

    private Failures.Kind problemOf(Throwable failure) {
        if (body.filter(MeasuredBody::isTooLong).isPresent()) {
            return Failures.Kind.TOO_LONG;
        }
        if (late) {
            return Failures.Kind.LATE;
        }
        return Failures.Kind.of(failure, sent.isPresent());
    }

    private boolean isOver() {
        return late || exchange.response().closed();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var answer = context.response();
        Framing.keepEndToEnd(answer.headers());
        LastWord.of(exchange)
                .flatMap(word -> word.on(answer.getStatusCode()))
                .ifPresent(refusal -> answer.release()
                        .setStatusCode(TOO_MANY)
                        .setStatusMessage("Too Many Requests")
                        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                        .setBody(Body.body(refusal)));
        return context.sendResponse().onFailure(cutOff -> Departure.of(exchange).happen());
    }
}

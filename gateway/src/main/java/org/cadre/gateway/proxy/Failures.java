package org.cadre.gateway.proxy;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.cadre.gateway.door.Refusals;
import org.cadre.kit.problem.HttpProblems;
import org.cadre.kit.problem.Problem;

/** Says to the client what became of a call that the service did not answer. */
@ApplicationScoped
class Failures {

    private static final String RETRY_AFTER_SECONDS = "5";
    private static final String LATER = "try again after Retry-After seconds";
    private static final String ASK_AGAIN = "ask again with the same Idempotency-Key";
    private static final URI REDUCED_CAPACITY =
            URI.create("https://iana.org/assignments/http-problem-types#temporary-reduced-capacity");

    /** What the client has to know to decide on its next step. */
    enum Kind {
        /** Nothing was done. */
        UNREACHABLE,
        /** Nothing was done; too many calls are waiting already. */
        CROWDED,
        /** It may or may not have been done. */
        BROKEN_OFF,
        LATE,
        TOO_LONG;

        static Kind of(Throwable failure, boolean sent) {
            if (failure instanceof ConnectionPoolTooBusyException) {
                return CROWDED;
            }
            return sent ? BROKEN_OFF : UNREACHABLE;
        }
    }

    private final Refusals refusals;
    private final Counter shed;

    Failures(Refusals refusals, MeterRegistry meters) {
        this.refusals = refusals;
        this.shed = meters.counter("http.shed");
    }

    /** Refuses a request for which its service has no room. */
    void turnAway(RoutingContext exchange) {
        shed.increment();
        exchange.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        refusals.answer(exchange, crowded(Refusals.instance(exchange)));
    }

    ProxyResponse answer(ProxyRequest request, Kind kind) {
        if (kind == Kind.CROWDED) {
            shed.increment();
        }
        var problem = problem(kind, request.proxiedRequest().path());
        var answer = request.release()
                .response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .setBody(Body.body(refusals.body(problem)));
        return problem.status() == 503 ? answer.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS) : answer;
    }

    private static Problem problem(Kind kind, String instance) {
        return switch (kind) {
            case UNREACHABLE ->
                problem(
                        503,
                        "service-unavailable",
                        "The service cannot be reached and did nothing; " + LATER,
                        instance);
            case CROWDED -> crowded(instance);
            case BROKEN_OFF ->
                problem(502, "answer-lost", "The service broke off before it answered; " + ASK_AGAIN, instance);
            case LATE ->
                problem(504, "deadline-exceeded", "The service did not answer in time; " + ASK_AGAIN, instance);
            case TOO_LONG -> HttpProblems.of(413, instance);
        };
    }

    /** The one failure of these that has a registered type. */
    private static Problem crowded(String instance) {
        var detail = "Too many requests wait for this service; " + LATER;
        var plain = problem(503, "temporary-reduced-capacity", detail, instance);
        return new Problem(
                REDUCED_CAPACITY, plain.title(), 503, detail, instance, plain.code(), List.of(), plain.traceId());
    }

    private static Problem problem(int status, String code, String detail, String instance) {
        return Problem.of(status, code, detail, instance, List.of());
    }
}

package org.cadre.gateway.proxy;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.gateway.door.Refusals;
import org.cadre.kit.problem.HttpProblems;
import org.cadre.kit.problem.Problem;

/** Says to the client what became of a call that the service did not answer. */
@ApplicationScoped
class Failures {

    private static final String RETRY_AFTER_SECONDS = "5";

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

    Failures(Refusals refusals) {
        this.refusals = refusals;
    }

    ProxyResponse answer(ProxyRequest request, Kind kind) {
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
                        "The service cannot be reached and did nothing; try again after Retry-After seconds",
                        instance);
            case CROWDED ->
                problem(
                        503,
                        "temporary-reduced-capacity",
                        "Too many requests wait for this service; try again after Retry-After seconds",
                        instance);
            case BROKEN_OFF ->
                problem(
                        502,
                        "answer-lost",
                        "The service broke off before it answered; send the request again with the same Idempotency-Key",
                        instance);
            case LATE ->
                problem(
                        504,
                        "deadline-exceeded",
                        "The service did not answer in time; send the request again with the same Idempotency-Key",
                        instance);
            case TOO_LONG -> HttpProblems.of(413, instance);
        };
    }

    private static Problem problem(int status, String code, String detail, String instance) {
        return Problem.of(status, code, detail, instance, List.of());
    }
}

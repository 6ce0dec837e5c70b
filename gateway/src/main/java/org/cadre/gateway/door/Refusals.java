package org.cadre.gateway.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.cadre.kit.problem.HttpProblems;
import org.cadre.kit.problem.Problem;
import org.cadre.kit.problem.Violation;

/** Writes the gateway's own refusals as problems; an empty answer never leaves it. */
@ApplicationScoped
public class Refusals {

    /** The methods that any API of the suite may use. */
    public static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    /** Path of the request that is refused. */
    public static String instance(RoutingContext request) {
        return Optional.ofNullable(request.request().path()).orElse("");
    }

    public void answer(RoutingContext request, int status, String code, String detail, Violation... errors) {
        answer(request, Problem.of(status, code, detail, instance(request), List.of(errors)));
    }

    public void answer(RoutingContext request, Problem problem) {
        answer(request, problem.status(), body(problem));
    }

    /** For problems with members of their own. */
    public void answer(RoutingContext request, int status, Buffer problem) {
        if (!request.response().ended()) {
            request.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(problem);
        }
    }

    public void methodNotAllowed(RoutingContext request) {
        request.response().putHeader(HttpHeaders.ALLOW, String.join(", ", METHODS));
        answer(request, HttpProblems.of(405, instance(request)));
    }

    /** The document as bytes, for an answer that somebody else writes. */
    public Buffer body(Object problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

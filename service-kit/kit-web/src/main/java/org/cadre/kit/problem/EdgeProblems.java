package org.cadre.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.stream.IntStream;

/** Answers what never reaches a resource (unknown paths, bodies that are too large) with a problem as well. */
class EdgeProblems {

    private final ObjectMapper json;

    EdgeProblems(ObjectMapper json) {
        this.json = json;
    }

    void answerWithProblems(@Observes Router router) {
        IntStream.of(400, 404, 405, 413, 414, 415, 431, 500, 503)
                .forEach(status -> router.errorHandler(status, request -> answer(request, status)));
    }

    private void answer(RoutingContext request, int status) {
        if (request.response().ended()) {
            return;
        }
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(body(HttpProblems.of(status, request.request().path())));
    }

    private String body(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

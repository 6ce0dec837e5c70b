package org.cadre.kit.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.stream.IntStream;

/** Answers what never reaches a resource, such as unknown paths, with a problem as well. */
class EdgeProblems {

    private final ProblemWriter problems;

    EdgeProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    void answerWithProblems(@Observes Router router) {
        IntStream.of(400, 404, 405, 413, 414, 415, 431, 500, 503)
                .forEach(status -> router.errorHandler(status, request -> answer(request, status)));
    }

    private void answer(RoutingContext request, int status) {
        if (!request.response().ended()) {
            var path = request.request().path();
            problems.write(request.response(), HttpProblems.of(status, path));
        }
    }
}

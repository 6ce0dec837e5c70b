package org.cadre.kit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.cadre.kit.problem.HttpProblems;
import org.cadre.kit.problem.ProblemWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses an announced body that is too large with a problem, before the server would cut it off without a word. */
class BodyLimit {

    private static final int AFTER_REQUEST_IDS = 900;

    private final ProblemWriter problems;
    private final long limit;

    BodyLimit(ProblemWriter problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.problems = problems;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_REQUEST_IDS);
    }

    private void check(RoutingContext request) {
        var announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || Long.parseLong(announced) <= limit) {
            request.next();
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        problems.write(
                request.response(), HttpProblems.of(413, request.request().path()));
    }
}

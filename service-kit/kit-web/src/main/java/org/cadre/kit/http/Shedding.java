package org.cadre.kit.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.cadre.kit.http.Admission.Kind;
import org.cadre.kit.problem.HttpProblems;
import org.cadre.kit.problem.ProblemWriter;

/**
 * Refuses with 503 what this process cannot take now, before a token is looked at or a body is read, so that refusing
 * costs next to nothing and what was let in is done in good time. Health and metrics have a port of their own.
 */
class Shedding {

    private static final int BETWEEN_REQUEST_IDS_AND_BODY_LIMIT = 950;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final AdmissionConfig config;
    private final Admission admission;
    private final ProblemWriter problems;
    private final Counter shed;

    Shedding(AdmissionConfig config, ProblemWriter problems, MeterRegistry meters) {
        this.config = config;
        this.admission = new Admission(config.requests(), config.reads(), config.changes());
        this.problems = problems;
        this.shed = meters.counter("http.shed");
        meters.gauge("http_admitted", admission, Admission::inside);
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, BETWEEN_REQUEST_IDS_AND_BODY_LIMIT);
    }

    private void admit(RoutingContext request) {
        var kind = READING.contains(request.request().method()) ? Kind.READ : Kind.CHANGE;
        var departure = Departure.of(request);
        if (config.always().orElse(Set.of()).contains(request.request().path())) {
            request.next();
        } else if (admission.enter(kind)) {
            departure.then(() -> admission.leave(kind));
            request.next();
        } else {
            refuse(request);
        }
    }

    private void refuse(RoutingContext request) {
        shed.increment();
        request.response()
                .putHeader(
                        HttpHeaders.RETRY_AFTER.toString(),
                        Long.toString(config.retryAfter().toSeconds()));
        problems.write(
                request.response(), HttpProblems.overloaded(request.request().path()));
    }
}

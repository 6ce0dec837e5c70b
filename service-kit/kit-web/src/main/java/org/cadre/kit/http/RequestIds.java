package org.cadre.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cadre.kit.problem.Problem;
import org.cadre.kit.problem.ProblemWriter;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.time.Ids;
import org.jboss.logging.MDC;

/**
 * Gives every answer, also a refusal, the ids by which its request can be found again: {@code X-Request-ID} (the
 * client's, or a new one) and {@code X-Correlation-ID} (only the client's). Both stand in every log line.
 */
public class RequestIds {

    public static final String REQUEST_ID = "X-Request-ID";
    public static final String CORRELATION_ID = "X-Correlation-ID";

    private static final int BEFORE_EVERYTHING_ELSE = 1000;
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e][\\x20-\\x7e]{0,127}");

    private final Ids ids;
    private final ProblemWriter problems;

    RequestIds(Ids ids, ProblemWriter problems) {
        this.ids = ids;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::mirror, BEFORE_EVERYTHING_ELSE);
    }

    private void mirror(RoutingContext request) {
        var sent = Optional.ofNullable(request.request().getHeader(REQUEST_ID));
        var requestId = sent.filter(id -> UUID_FORM.matcher(id).matches())
                .orElseGet(() -> ids.next().toString());
        request.response().putHeader(REQUEST_ID, requestId);
        MDC.put("requestId", requestId);
        var correlation = Optional.ofNullable(request.request().getHeader(CORRELATION_ID));
        if (sent.isPresent() && !sent.get().equals(requestId)) {
            refuse(request, REQUEST_ID, "must be a UUID such as 60e0b220-8136-4ca5-ae46-1d97ef59d068");
        } else if (correlation.isPresent()
                && !PRINTABLE.matcher(correlation.get()).matches()) {
            refuse(request, CORRELATION_ID, "must be 1 to 128 printable ASCII characters");
        } else {
            correlation.ifPresent(id -> {
                request.response().putHeader(CORRELATION_ID, id);
                MDC.put("correlationId", id);
            });
            request.next();
        }
    }

    private void refuse(RoutingContext request, String header, String rule) {
        var detail = header + " " + rule;
        var violation = Violation.ofHeader(header, "header-invalid", detail);
        problems.write(
                request.response(),
                Problem.of(400, "header-invalid", detail, request.request().path(), List.of(violation)));
    }
}

package org.cadre.gateway.door;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import org.cadre.kit.http.RequestIds;
import org.cadre.kit.problem.HttpProblems;
import org.cadre.kit.time.Ids;

/**
 * Lets every request through the steps in their order. They are handlers of the router, not interceptors of the proxy,
 * because a proxy passes some requests by its interceptors.
 */
class FrontDoor {

    private static final int BEFORE_ALL_RESOURCES = 1;
    private static final int BROKEN = 500;

    private final List<Step> steps;
    private final Refusals refusals;
    private final Ids ids;

    FrontDoor(@All List<Step> steps, Refusals refusals, Ids ids) {
        this.steps = steps.stream().sorted(Comparator.comparing(Step::order)).toList();
        this.refusals = refusals;
        this.ids = ids;
    }

    void open(@Observes Router router) {
        var route = router.route().order(BEFORE_ALL_RESOURCES).failureHandler(this::turnAway);
        steps.forEach(route::handler);
    }

    /** For a step that broke, and for what the router turns away before any step: no {@code Host}, no path. */
    private void turnAway(RoutingContext request) {
        if (!request.response().headers().contains(RequestIds.REQUEST_ID)) {
            request.response().putHeader(RequestIds.REQUEST_ID, ids.next().toString());
        }
        if (request.request().method().equals(HttpMethod.CONNECT)) {
            refusals.methodNotAllowed(request);
        } else if (request.statusCode() >= BROKEN) {
            Log.error("Unhandled failure", request.failure());
            refusals.answer(request, BROKEN, "internal-error", "Something failed on our side; quote the traceId");
        } else {
            refusals.answer(request, HttpProblems.of(request.statusCode(), Refusals.instance(request)));
        }
    }
}

package org.cadre.gateway.guard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.gateway.door.Step;

/** Tells browsers with every answer that only the gateway's own pages may read it, so nobody has to guess. */
@ApplicationScoped
class OwnOrigin implements Step {

    private final String origin;

    OwnOrigin(DoorConfig door) {
        this.origin = door.origin().toString();
    }

    @Override
    public Order order() {
        return Order.ORIGIN;
    }

    @Override
    public void handle(RoutingContext exchange) {
        exchange.response().putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        exchange.next();
    }
}

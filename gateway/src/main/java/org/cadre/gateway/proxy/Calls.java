package org.cadre.gateway.proxy;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.gateway.door.Step;
import org.cadre.gateway.route.Route;
import org.cadre.gateway.route.Routes;
import org.cadre.kit.http.Departure;

/** Forwards what passed all other steps to the service that owns its path. */
@ApplicationScoped
class Calls implements Step {

    private final Routes routes;
    private final Upstreams upstreams;
    private final Failures failures;
    private final Rooms rooms;

    Calls(Routes routes, Upstreams upstreams, Failures failures, Rooms rooms) {
        this.routes = routes;
        this.upstreams = upstreams;
        this.failures = failures;
        this.rooms = rooms;
    }

    @Override
    public Order order() {
        return Order.CALL;
    }

    @Override
    public void handle(RoutingContext exchange) {
        routes.of(exchange).ifPresentOrElse(route -> forward(exchange, route), exchange::next);
    }

    private void forward(RoutingContext exchange, Route route) {
        rooms.enter(route.service());
        Departure.of(exchange).then(() -> rooms.leave(route.service()));
        new Call(exchange, route, upstreams, failures).forward();
    }
}

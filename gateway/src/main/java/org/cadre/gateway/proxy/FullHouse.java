package org.cadre.gateway.proxy;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.gateway.door.Step;
import org.cadre.gateway.route.Routes;

/**
 * Turns away what a service has no room for before its token is looked at: under a flood most requests are refused, so
 * refusing has to be cheap, and it costs the client nothing of its quota. A call counts from the moment it is allowed, not
 * while its token is verified, so that nobody fills a house with bad tokens; what slips through meanwhile meets the end of
 * the queue for connections.
 */
@ApplicationScoped
class FullHouse implements Step {

    private final Routes routes;
    private final Rooms rooms;
    private final Failures failures;

    FullHouse(Routes routes, Rooms rooms, Failures failures) {
        this.routes = routes;
        this.rooms = rooms;
        this.failures = failures;
    }

    @Override
    public Order order() {
        return Order.ROOM;
    }

    @Override
    public void handle(RoutingContext exchange) {
        if (routes.of(exchange).filter(route -> rooms.isFull(route.service())).isPresent()) {
            failures.turnAway(exchange);
        } else {
            exchange.next();
        }
    }
}

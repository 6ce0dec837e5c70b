package org.cadre.gateway.guard;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.gateway.door.Step;
import org.cadre.gateway.route.Route;
import org.cadre.gateway.route.Routes;

/** Counts the calls of a client to an API; what needs no token is counted for the address that it comes from. */
@ApplicationScoped
class Quotas implements Step {

    private final Toll toll;
    private final GuestCalls guests;
    private final Routes routes;

    Quotas(Toll toll, GuestCalls guests, Routes routes) {
        this.toll = toll;
        this.guests = guests;
        this.routes = routes;
    }

    @Override
    public Order order() {
        return Order.QUOTA;
    }

    @Override
    public void handle(RoutingContext exchange) {
        if (mayPass(exchange)) {
            exchange.next();
        }
    }

    private boolean mayPass(RoutingContext exchange) {
        var client = Client.of(exchange);
        if (client.isEmpty() && isOfGuest(exchange)) {
            return guests.mayPass(exchange);
        }
        return toll.isPaid(
                exchange,
                client.map(known -> new Account(
                                known, routes.of(exchange).map(Route::service).orElseThrow()))
                        .orElseGet(() -> Account.ofStranger(exchange)));
    }

    /** Whoever comes without a token and is no reader of a page brings a link. */
    private boolean isOfGuest(RoutingContext exchange) {
        return routes.of(exchange).filter(Route::linked).isPresent();
    }
}

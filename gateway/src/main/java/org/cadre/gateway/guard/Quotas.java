package org.cadre.gateway.guard;

import io.vertx.core.http.HttpMethod;
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

    /** An open call that is not for reading a page brings a link. */
    private boolean isOfGuest(RoutingContext exchange) {
        return exchange.request().method().equals(HttpMethod.POST)
                && routes.of(exchange).filter(Route::open).isPresent();
    }
}

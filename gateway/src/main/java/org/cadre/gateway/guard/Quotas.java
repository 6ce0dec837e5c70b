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
    private final Routes routes;

    Quotas(Toll toll, Routes routes) {
        this.toll = toll;
        this.routes = routes;
    }

    @Override
    public Order order() {
        return Order.QUOTA;
    }

    @Override
    public void handle(RoutingContext exchange) {
        var account = Client.of(exchange)
                .map(client -> new Account(
                        client, routes.of(exchange).map(Route::service).orElseThrow()))
                .orElseGet(() -> Account.ofStranger(exchange));
        if (toll.isPaid(exchange, account)) {
            exchange.next();
        }
    }
}

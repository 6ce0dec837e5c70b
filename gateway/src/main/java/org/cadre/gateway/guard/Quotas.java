package org.cadre.gateway.guard;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.gateway.door.Step;
import org.cadre.gateway.route.Route;
import org.cadre.gateway.route.Routes;

/** Counts the calls of a client to an API; what needs no token has no client and is not counted. */
@ApplicationScoped
class Quotas implements Step {

    private final Allowances allowances;
    private final QuotaAnswers answers;
    private final Routes routes;

    Quotas(Allowances allowances, QuotaAnswers answers, Routes routes) {
        this.allowances = allowances;
        this.answers = answers;
        this.routes = routes;
    }

    @Override
    public Order order() {
        return Order.QUOTA;
    }

    @Override
    public void handle(RoutingContext exchange) {
        var client = Client.of(exchange);
        if (client.isEmpty()) {
            exchange.next();
            return;
        }
        var account = new Account(
                client.get(), routes.of(exchange).map(Route::service).orElseThrow());
        var spent = allowances.spendOne(account);
        answers.tell(exchange.response(), account, spent);
        if (spent.isConsumed()) {
            exchange.next();
        } else {
            answers.refuse(exchange, spent);
        }
    }
}

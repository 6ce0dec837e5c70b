package org.cadre.gateway.guard;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.cadre.gateway.door.Refusals;
import org.cadre.gateway.door.Step;
import org.cadre.gateway.route.Route;
import org.cadre.gateway.route.Routes;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.security.AccessToken;
import org.cadre.kit.security.Denials;
import org.cadre.kit.security.IssuerUnavailable;
import org.cadre.kit.security.Scopes;

/**
 * Verifies signature, issuer, expiry, audience and scope before anything reaches the proxy. The service verifies again, with
 * the same token: the gateway alone does not open a service.
 */
@ApplicationScoped
class Tokens implements Step {

    private final Bearers bearers;
    private final Toll toll;
    private final Routes routes;
    private final Refusals refusals;
    private final Denials denials;

    Tokens(Bearers bearers, Toll toll, Routes routes, Refusals refusals, Denials denials) {
        this.bearers = bearers;
        this.toll = toll;
        this.routes = routes;
        this.refusals = refusals;
        this.denials = denials;
    }

    @Override
    public Order order() {
        return Order.TOKEN;
    }

    @Override
    public void handle(RoutingContext exchange) {
        routes.of(exchange)
                .filter(route -> !route.open())
                .ifPresentOrElse(route -> verify(exchange, route), exchange::next);
    }

    private void verify(RoutingContext exchange, Route route) {
        var sent = exchange.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (sent.isEmpty()) {
            challenge(exchange, "Bearer", "token-missing", "Send an access token as Authorization: Bearer …");
            return;
        }
        if (sent.size() > 1) {
            invalid(exchange);
            return;
        }
        var header = sent.getFirst();
        bearers.known(header)
                .ifPresentOrElse(token -> admit(exchange, route, token), () -> verify(exchange, route, header));
    }

    /** The body waits, and the answer comes back to this request. */
    private void verify(RoutingContext exchange, Route route, String header) {
        var context = Vertx.currentContext();
        exchange.request().pause();
        bearers.verify(exchange, header)
                .subscribe()
                .with(
                        token -> context.runOnContext(now -> admit(exchange, route, token)),
                        failure -> context.runOnContext(now -> refuse(exchange, failure)));
    }

    private void admit(RoutingContext exchange, Route route, AccessToken token) {
        if (!token.audience().contains(route.service())) {
            invalid(exchange);
            return;
        }
        var method = exchange.request().method().name();
        token.scopes()
                .missingFor(route.service(), method)
                .ifPresentOrElse(missing -> withoutScope(exchange, missing), () -> {
                    Client.of(token).attachTo(exchange);
                    exchange.next();
                });
    }

    private void withoutScope(RoutingContext exchange, String missing) {
        deny(exchange, 403, "scope-missing", Scopes.refusal(missing));
    }

    private void refuse(RoutingContext exchange, Throwable failure) {
        if (failure instanceof IssuerUnavailable) {
            exchange.response().putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(IssuerUnavailable.RETRY_AFTER));
            deny(exchange, 503, IssuerUnavailable.CODE, IssuerUnavailable.DETAIL);
        } else {
            invalid(exchange);
        }
    }

    private void invalid(RoutingContext exchange) {
        challenge(
                exchange,
                "Bearer error=\"invalid_token\"",
                "token-invalid",
                "The access token is expired, not meant for this service, or not signed by its issuer");
    }

    /** Each wrong token is counted for the address it came from, so that guessing ends with 429. */
    private void challenge(RoutingContext exchange, String challenge, String code, String detail) {
        if (!toll.isPaid(exchange, Account.ofGuesser(exchange))) {
            return;
        }
        exchange.response().putHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
        deny(exchange, 401, code, detail, Violation.ofHeader(HttpHeaders.AUTHORIZATION, code, detail));
    }

    private void deny(RoutingContext exchange, int status, String code, String detail, Violation... errors) {
        denials.record(code, exchange.request().method().name());
        refusals.answer(exchange, status, code, detail, errors);
    }
}

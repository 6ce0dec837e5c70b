package org.cadre.gateway.guard;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.cadre.kit.security.AccessToken;

/**
 * Who is counted.
 *
 * @param id of the application that was given the token, or of its user where the token does not name one
 */
record Client(String id) {

    private static final String KEY = Client.class.getName();

    static Client of(AccessToken token) {
        return new Client(token.client().isEmpty() ? token.subject() : token.client());
    }

    static Optional<Client> of(RoutingContext exchange) {
        return Optional.ofNullable(exchange.get(KEY));
    }

    void attachTo(RoutingContext exchange) {
        exchange.put(KEY, this);
    }
}

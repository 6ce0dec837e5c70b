package org.cadre.gateway.guard;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who is counted.
 *
 * @param id of the application that was given the token, or of its user where the token does not name one
 */
record Client(String id) {

    private static final String KEY = Client.class.getName();

    static Client of(JsonWebToken token) {
        return new Client(Optional.<String>ofNullable(token.getClaim("azp")).orElse(token.getSubject()));
    }

    static Optional<Client> of(RoutingContext exchange) {
        return Optional.ofNullable(exchange.get(KEY));
    }

    void attachTo(RoutingContext exchange) {
        exchange.put(KEY, this);
    }
}

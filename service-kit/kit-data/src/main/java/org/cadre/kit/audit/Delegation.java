package org.cadre.kit.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.cadre.kit.security.Caller;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who acts and for whom, as the verified token says it. With {@code act} (RFC 8693) the token's subject is represented by
 * the actor named there; with {@code on_behalf_of} the subject itself acts for somebody else.
 */
@RequestScoped
class Delegation {

    private final JsonWebToken token;
    private final Caller caller;

    Delegation(JsonWebToken token, Caller caller) {
        this.token = token;
        this.caller = caller;
    }

    Actor actor() {
        return representative()
                .map(actor -> new Actor(actor, caller.subject()))
                .orElseGet(() -> new Actor(
                        caller.subject(), token.<String>claim("on_behalf_of").orElse(null)));
    }

    private Optional<String> representative() {
        return token.<JsonObject>claim("act").map(act -> act.getString("sub", null));
    }
}

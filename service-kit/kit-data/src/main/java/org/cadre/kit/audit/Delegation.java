package org.cadre.kit.audit;

import jakarta.enterprise.context.RequestScoped;
import org.cadre.kit.security.Caller;

/**
 * Who acts and for whom, as the verified token says it. With {@code act} (RFC 8693) the token's subject is represented by
 * the actor named there; with {@code on_behalf_of} the subject itself acts for somebody else.
 */
@RequestScoped
class Delegation {

    private final Caller caller;

    Delegation(Caller caller) {
        this.caller = caller;
    }

    Actor actor() {
        return caller.representative()
                .map(actor -> new Actor(actor, caller.subject()))
                .orElseGet(() -> new Actor(caller.subject(), caller.principal().orElse(null)));
    }
}

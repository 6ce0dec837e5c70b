package org.cadre.gateway.guard;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.cadre.gateway.door.LastWord;

/**
 * Counts calls whose key is a signed link, in the body or in the query. Only the service can tell a good link from a bad one,
 * so the call goes on and its answer decides: what was refused as no link of ours counts with wrong tokens, all else for the
 * guests of the address. Whoever tries links behind the address of others therefore uses up nothing of theirs.
 */
@ApplicationScoped
class GuestCalls {

    /** No link at all, and no link that counts. */
    private static final Set<Integer> NO_LINK = Set.of(400, 404);

    private final Toll toll;

    GuestCalls(Toll toll) {
        this.toll = toll;
    }

    /** Whether the call may go on. */
    boolean mayPass(RoutingContext exchange) {
        var guests = Account.ofGuests(exchange);
        if (toll.isUsedUp(guests) && !toll.isPaid(exchange, guests)) {
            return false;
        }
        LastWord word = status -> judge(exchange, status);
        word.attachTo(exchange);
        return true;
    }

    /** A good call has been done by now, so its answer stands even if it was the last one for a while. */
    private Optional<Buffer> judge(RoutingContext exchange, int status) {
        if (NO_LINK.contains(status)) {
            return toll.takeOrRefuse(exchange, Account.ofGuesser(exchange));
        }
        toll.take(exchange, Account.ofGuests(exchange));
        return Optional.empty();
    }
}

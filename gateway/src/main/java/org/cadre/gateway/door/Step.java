package org.cadre.gateway.door;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** One rule of the gateway: it answers the request itself, or passes it on. */
public interface Step extends Handler<RoutingContext> {

    /**
     * The order in which a request meets the rules. Request and correlation ids come before all of them, from the kit, so
     * that every refusal carries them. A request that no service owns meets the first five rules and then the gateway's own
     * resources.
     */
    enum Order {
        /** What the client sends after its answer does not hold the connection. */
        LEFTOVERS,
        /** Every answer says which origin's pages may read it. */
        ORIGIN,
        /** Known methods and framing, no upgrade to another protocol. */
        PLAIN_HTTP,
        /** Address, headers and announced body are within their limits. */
        SIZES,
        /** The service that the path belongs to has room for one more. */
        ROOM,
        /** What only the gateway may say to a service is taken out, and said anew from the socket. */
        HEADERS,
        /** A token of the trusted issuer, in time, for the service that the path belongs to. */
        TOKEN,
        /** So many calls for each client and API. */
        QUOTA,
        /** A replica is chosen, the deadline runs, bodies stream both ways. */
        CALL
    }

    Order order();
}

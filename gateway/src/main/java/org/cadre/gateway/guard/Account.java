package org.cadre.gateway.guard;

import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * What a quota is counted for: one client at one API, or one address without a client. An address has three accounts, so that
 * nobody behind it uses up what is another's: open pages, guests with a link that counts, and wrong tokens and links.
 */
record Account(Client client, String api) {

    private static final int ENOUGH_TO_TELL_APART = 9;

    /** No API has a blank in its name. */
    private static final String PAGES = " pages";

    private static final String GUESTS = " guests";
    private static final String GUESSES = " guesses";

    /** For open pages. */
    static Account ofStranger(RoutingContext exchange) {
        return ofAddress(exchange, PAGES);
    }

    /** For links that a service took. */
    static Account ofGuests(RoutingContext exchange) {
        return ofAddress(exchange, GUESTS);
    }

    /** For tokens that are missing or wrong, and for links that are. */
    static Account ofGuesser(RoutingContext exchange) {
        return ofAddress(exchange, GUESSES);
    }

    private static Account ofAddress(RoutingContext exchange, String what) {
        return new Account(new Client(exchange.request().remoteAddress().hostAddress()), what);
    }

    boolean isStranger() {
        return api.startsWith(" ");
    }

    /** The same for the same client and API, and says nothing about them. */
    String partitionKey() {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((api + " " + client.id()).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(Arrays.copyOf(digest, ENOUGH_TO_TELL_APART));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

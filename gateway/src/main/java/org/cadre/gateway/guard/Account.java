package org.cadre.gateway.guard;

import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** What a quota is counted for: one client at one API, or one address without a client at all of them. */
record Account(Client client, String api) {

    private static final int ENOUGH_TO_TELL_APART = 9;
    private static final String DOOR = "";

    /** For open pages and for tokens that are missing or wrong. */
    static Account ofStranger(RoutingContext exchange) {
        return new Account(new Client(exchange.request().remoteAddress().hostAddress()), DOOR);
    }

    boolean isStranger() {
        return api.equals(DOOR);
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

package org.cadre.acceptance.drill;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.identity.CadreRealm;

/** Stands where Keycloak stood and describes itself as Keycloak does, but publishes rubbish for keys and gives no token. */
final class GarbageIssuer implements AutoCloseable {

    private static final List<String> RUBBISH = List.of(
            "",
            "<html>",
            "{\"keys\": [",
            "{\"keys\": \"none\"}",
            "{\"keys\": []}",
            "{\"keys\": [{\"kty\": \"RSA\", \"kid\": \"rubbish\", \"n\": \"!\", \"e\": \"AQAB\"}]}");

    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;

    GarbageIssuer(URI keycloak, Dice dice) {
        var realm = "/realms/" + CadreRealm.NAME;
        var keys = realm + "/protocol/openid-connect/certs";
        var description = "{\"issuer\": \"%s\", \"jwks_uri\": \"%s\"}".formatted(keycloak + realm, keycloak + keys);
        server = listening(keycloak);
        server.createContext(realm + "/.well-known/openid-configuration", exchange -> answer(exchange, description));
        server.createContext(keys, exchange -> {
            asked.incrementAndGet();
            answer(exchange, dice.oneOf(RUBBISH));
        });
        server.start();
    }

    /** How many times the keys were read. */
    int timesAsked() {
        return asked.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static HttpServer listening(URI address) {
        try {
            return HttpServer.create(new InetSocketAddress(address.getHost(), address.getPort()), 0);
        } catch (IOException e) {
            throw new PartFailed("Nobody can listen at %s".formatted(address), e);
        }
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}

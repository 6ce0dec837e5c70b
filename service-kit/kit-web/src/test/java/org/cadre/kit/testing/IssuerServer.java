package org.cadre.kit.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * An issuer that describes itself and publishes keys over HTTP, can go away or publish something else, and counts how
 * often it is asked.
 */
public final class IssuerServer {

    private final List<SigningKey> keys = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final int port;
    private volatile Optional<String> garbage = Optional.empty();
    private HttpServer server;

    /** Not there yet, with an address that stays its own. */
    public IssuerServer(SigningKey... published) {
        keys.addAll(List.of(published));
        comeBack();
        port = server.getAddress().getPort();
        goAway();
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public void publish(SigningKey key) {
        keys.add(key);
    }

    public void withdraw(SigningKey key) {
        keys.remove(key);
    }

    /** From now on the answer to whoever reads the keys. */
    public void publishInstead(String text) {
        garbage = Optional.of(text);
    }

    public void publishKeysAgain() {
        garbage = Optional.empty();
    }

    /** How many times the keys were read. */
    public int timesAsked() {
        return asked.get();
    }

    public void comeBack() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, description()));
        server.createContext("/keys", exchange -> {
            asked.incrementAndGet();
            answer(exchange, garbage.orElseGet(this::keySet));
        });
        server.start();
    }

    public void goAway() {
        server.stop(0);
    }

    private String description() {
        return "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/keys\"}".formatted(TokenIssuer.ISSUER, address());
    }

    private String keySet() {
        return keys.stream().map(SigningKey::published).collect(Collectors.joining(",", "{\"keys\": [", "]}"));
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}

package org.cadre.benchmarks.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An issuer of the run's own, on a port of this machine only. A service that was told to trust it reads its keys as it
 * reads those of the realm; the tokens say what those of the realm say, and last as long.
 */
public final class RunIssuer implements AutoCloseable {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final List<String> AUDIENCE = List.of("gateway", "appraisal", "training", "talent", "workforce");

    private final RunKey key = RunKey.generated();
    private final Clock clock;
    private final HttpServer server;

    public RunIssuer(Clock clock) {
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serve(
                "/.well-known/openid-configuration",
                Map.of("issuer", address().toString(), "jwks_uri", address() + "/keys"));
        serve("/keys", Map.of("keys", List.of(key.jwk())));
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Of somebody who signed in; the UID is empty without a staff record, roles are written {@code role@ODS}. */
    public String token(String staffUid, List<String> roles) {
        var now = clock.instant().getEpochSecond();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", address().toString());
        claims.put("aud", AUDIENCE);
        claims.put("sub", "bench-" + staffUid + String.join("+", roles));
        claims.put("typ", "Bearer");
        claims.put("azp", "cadre-bench");
        claims.put("sid", "bench");
        claims.put("iat", now);
        claims.put("exp", now + LIFE.toSeconds());
        claims.put("cadre_roles", roles);
        if (!staffUid.isEmpty()) {
            claims.put("staff_uid", staffUid);
        }
        return key.signed(claims);
    }

    private void serve(String path, Map<String, ?> document) {
        server.createContext(path, exchange -> answer(exchange, RunKey.json(document)));
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

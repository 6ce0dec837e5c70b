package org.cadre.appraisal.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.cadre.appraisal.testing.Upstream.Employee;

/**
 * A real HTTP server that answers as workforce does where it is asked for names, and as the issuer of the tokens for
 * that. A test gives people names and makes it behave badly.
 */
public class StandingForWorkforce implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, String> PEOPLE = new ConcurrentHashMap<>();
    private static final Map<String, String> PLACES = new ConcurrentHashMap<>();
    private static final AtomicInteger INSIDE = new AtomicInteger();
    private static final AtomicInteger MOST_INSIDE = new AtomicInteger();
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final LettersClient CLIENT = new LettersClient();
    private static volatile Optional<HttpHandler> trouble = Optional.empty();
    private static HttpServer server;

    @Override
    public Map<String, String> start() {
        serve();
        return Map.of(
                "cadre.directory.workforce",
                address(),
                "cadre.directory.issuer",
                address() + "/realm",
                "cadre.directory.key",
                CLIENT.privateKey(),
                "cadre.directory.patience",
                "5S",
                "cadre.directory.rest",
                "0S",
                "cadre.directory.at-once",
                "2");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** From now on; who has no name is not known there. */
    public static void call(Employee person, String firstName, String lastName) {
        call(person, firstName, lastName, "somebody@example.invalid");
    }

    /** Where the address is empty, none is known. */
    public static void call(Employee person, String firstName, String lastName, String email) {
        var known = email.isEmpty() ? "" : "\"email\": \"%s\", ".formatted(email);
        PEOPLE.put(person.personId().toString(), """
                {"personId": "%s", "firstName": "%s", "lastName": "%s", %s"more": 1}
                """.formatted(person.personId(), firstName, lastName, known));
    }

    public static void call(String organisation, String name) {
        PLACES.put(organisation, name);
    }

    /** What it does instead of answering, whatever it is asked, until {@link #recover}. */
    public static void behave(HttpHandler badly) {
        trouble = Optional.of(badly);
    }

    public static void recover() {
        trouble = Optional.empty();
        ASKED.set(0);
        MOST_INSIDE.set(0);
    }

    /** Takes the tokens away that it gave. */
    public static void revokeTokens() {
        CLIENT.revoke();
    }

    public static int tokensGiven() {
        return CLIENT.given();
    }

    /** How many calls it was working on at the same time, at most. */
    public static int mostAtOnce() {
        return MOST_INSIDE.get();
    }

    public static int timesAsked() {
        return ASKED.get();
    }

    private static String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void serve() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/realm/.well-known/openid-configuration",
                exchange -> answer(exchange, 200, CLIENT.description(address() + "/realm")));
        server.createContext("/realm/token", exchange -> {
            var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var token = CLIENT.tokenFor(form, address() + "/realm");
            answer(exchange, token.isPresent() ? 200 : 401, token.orElse("{}"));
        });
        server.createContext("/workforce/v1/", StandingForWorkforce::counted);
        server.start();
    }

    private static void counted(HttpExchange exchange) throws IOException {
        ASKED.incrementAndGet();
        MOST_INSIDE.accumulateAndGet(INSIDE.incrementAndGet(), Math::max);
        try (exchange) {
            trouble.orElse(StandingForWorkforce::name).handle(exchange);
        } finally {
            INSIDE.decrementAndGet();
        }
    }

    /** As workforce answers; for a handler that only delays. */
    public static void name(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().split("/", -1);
        if (!CLIENT.isGood(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"code\": \"token-invalid\"}");
        } else if (path[3].equals("people")) {
            var known = Optional.ofNullable(PEOPLE.get(path[4]));
            answer(exchange, known.isPresent() ? 200 : 404, known.orElse("{\"code\": \"person-not-found\"}"));
        } else {
            var code = exchange.getRequestURI().getQuery().replace("code=", "");
            var items = Optional.ofNullable(PLACES.get(code)).map("{\"name\": \"%s\"}"::formatted);
            answer(exchange, 200, "{\"items\": [%s]}".formatted(items.orElse("")));
        }
    }

    public static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}

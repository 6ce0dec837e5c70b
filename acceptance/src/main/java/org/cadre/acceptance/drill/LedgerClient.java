package org.cadre.acceptance.drill;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.daemon.Pause;

/** A client of the gateway that writes down each attempt. It repeats an unknown one only where that cannot act twice. */
final class LedgerClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 30;
    private static final Reply NONE = new Reply(0, "", "", MissingNode.getInstance());

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final URI gateway;
    private final Supplier<String> token;
    private final WriteLedger ledger;
    private final Clock clock;
    private final Dice dice;

    LedgerClient(URI gateway, Supplier<String> token, WriteLedger ledger, Clock clock, Dice dice) {
        this.gateway = gateway;
        this.token = token;
        this.ledger = ledger;
        this.clock = clock;
        this.dice = dice;
    }

    /** Another hand of the same client, with dice of its own. */
    LedgerClient with(Dice others, Supplier<String> badge) {
        return new LedgerClient(gateway, badge, ledger, clock, others);
    }

    Reply send(Wish wish) {
        var key = dice.uuid();
        var reply = attempt(wish, key);
        for (var attempt = 1; attempt < ATTEMPTS && mayHaveBeenDone(reply); attempt++) {
            Pause.of(BETWEEN_ATTEMPTS);
            reply = attempt(wish, key);
        }
        return reply;
    }

    private static boolean mayHaveBeenDone(Reply reply) {
        return reply.outcome() == Outcome.UNKNOWN || reply.text("code").equals("idempotency-in-flight");
    }

    /** One attempt under a given key, in the ledger like all others. */
    Reply attempt(Wish wish, UUID key) {
        var request = dice.uuid().toString();
        var at = clock.instant();
        var start = System.nanoTime();
        var reply = exchange(request(wish, key, request));
        ledger.note(new Entry(
                request,
                key.toString(),
                wish.effect(),
                reply.outcome(),
                reply.status(),
                at,
                Duration.ofNanos(System.nanoTime() - start),
                resource(wish, reply)));
        return reply;
    }

    Reply read(String path) {
        return exchange(HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(DEADLINE)
                .header("Authorization", "Bearer " + token.get())
                .GET()
                .build());
    }

    private HttpRequest request(Wish wish, UUID key, String request) {
        var builder = HttpRequest.newBuilder(gateway.resolve(wish.path()))
                .timeout(DEADLINE)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json")
                .header("X-Request-ID", request)
                .header("Idempotency-Key", "\"%s\"".formatted(key))
                .method(wish.method(), BodyPublishers.ofString(written(wish)));
        return wish.etag().isEmpty()
                ? builder.build()
                : builder.header("If-Match", wish.etag()).build();
    }

    private static String written(Wish wish) {
        try {
            return JSON.writeValueAsString(wish.body());
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String resource(Wish wish, Reply reply) {
        if (!reply.done() || !reply.body().has("id")) {
            return "";
        }
        var service = wish.path().split("/", -1);
        return "/%s/v1/%s/%s".formatted(service[1], service[3], reply.text("id"));
    }

    private Reply exchange(HttpRequest request) {
        try {
            return reply(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            return NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", e);
        }
    }

    private static Reply reply(HttpResponse<String> response) throws IOException {
        var headers = response.headers();
        return new Reply(
                response.statusCode(),
                headers.firstValue("ETag").orElse(""),
                headers.firstValue("Retry-After").orElse(""),
                response.body().startsWith("{") ? JSON.readTree(response.body()) : MissingNode.getInstance());
    }
}

package org.cadre.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The one door of Cadre, for a client that comes again when it is told to. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration DEADLINE = Duration.ofSeconds(90);
    private static final int ATTEMPTS = 60;
    private static final int REFUSALS = 400;
    private static final Set<Integer> COME_AGAIN = Set.of(429, 503);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI gateway;
    private final Narration narration;
    private final BodyWriter bodies;
    private final Map<String, SentCall> succeeded = new ConcurrentHashMap<>();

    public Api(String gateway, Narration narration) {
        this(gateway, narration, BodyWriter.PLAIN);
    }

    public Api(String gateway, Narration narration, BodyWriter bodies) {
        this.gateway = URI.create(gateway);
        this.narration = narration;
        this.bodies = bodies;
    }

    public Answer get(Actor actor, String path) {
        return told(actor, quietly(actor, path));
    }

    /** A look that the narration need not tell. */
    public Answer quietly(Actor actor, String path) {
        return kept(
                actor, "GET", path, "", send("GET " + path, request(actor, path).GET()));
    }

    public Answer post(Actor actor, String path, Object body) {
        var json = bodies.write("POST", path, body);
        var request = keyed(json(actor, path)).POST(BodyPublishers.ofString(json));
        return told(actor, kept(actor, "POST", path, json, send("POST " + path, request)));
    }

    /** Acts on what was read: its version goes along. */
    public Answer post(Actor actor, String path, Answer seen, Object body) {
        var json = bodies.write("POST", path, body);
        var request = keyed(json(actor, path)).header("If-Match", seen.etag()).POST(BodyPublishers.ofString(json));
        return told(actor, kept(actor, "POST", path, json, send("POST " + path, request)));
    }

    public Answer put(Actor actor, String path, Answer seen, Object body) {
        var json = bodies.write("PUT", path, body);
        var request = json(actor, path).header("If-Match", seen.etag()).PUT(BodyPublishers.ofString(json));
        return told(actor, kept(actor, "PUT", path, json, send("PUT " + path, request)));
    }

    /** Takes away what was read: its version goes along. */
    public Answer delete(Actor actor, String path, Answer seen) {
        var request = request(actor, path).header("If-Match", seen.etag()).DELETE();
        return told(actor, kept(actor, "DELETE", path, "", send("DELETE " + path, request)));
    }

    public Answer upload(Actor actor, String path, String csv) {
        var request = keyed(request(actor, path)).header("Content-Type", "text/csv; charset=utf-8; header=present");
        return told(actor, send("POST " + path, request.POST(BodyPublishers.ofString(csv))));
    }

    /** The newest call of each method and path that succeeded; files are not kept. */
    public Collection<SentCall> succeeded() {
        return List.copyOf(succeeded.values());
    }

    private Answer kept(Actor actor, String method, String path, String body, Answer answer) {
        if (answer.status() < REFUSALS) {
            succeeded.put(method + path, new SentCall(actor, method, path, body));
        }
        return answer;
    }

    private Answer told(Actor actor, Answer answer) {
        narration.call(actor.name(), answer);
        return answer;
    }

    /** A new wish has a new key; it stays the same however often the wish is sent. */
    private static HttpRequest.Builder keyed(HttpRequest.Builder request) {
        return request.header("Idempotency-Key", "\"%s\"".formatted(UUID.randomUUID()));
    }

    private HttpRequest.Builder json(Actor actor, String path) {
        return request(actor, path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(Actor actor, String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(DEADLINE)
                .header("Authorization", "Bearer " + actor.token().get());
    }

    /** 429 and 503 say that nothing happened and that one may come again; a refused connection says it without words. */
    private Answer send(String call, HttpRequest.Builder request) {
        for (var attempt = 1; ; attempt++) {
            var start = System.nanoTime();
            try {
                var response = http.send(request.build(), BodyHandlers.ofString());
                if (!COME_AGAIN.contains(response.statusCode()) || attempt == ATTEMPTS) {
                    return answer(call, response, Duration.ofNanos(System.nanoTime() - start));
                }
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw new JourneyFailed("%s got no answer: %s".formatted(call, e), e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new JourneyFailed("interrupted", e);
            }
            Patience.pause();
        }
    }

    private static Answer answer(String call, HttpResponse<String> response, Duration took) {
        var headers = response.headers();
        return new Answer(
                call,
                response.statusCode(),
                headers.firstValue("ETag").orElse(""),
                headers.firstValue("Location").orElse(""),
                read(response.body()),
                took);
    }

    private static JsonNode read(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException e) {
            return JSON.getNodeFactory().textNode(body);
        }
    }
}

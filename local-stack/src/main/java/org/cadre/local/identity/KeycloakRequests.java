package org.cadre.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.daemon.Pause;

/** Calls to one Keycloak: tokens by form, administration by JSON. */
final class KeycloakRequests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(250);
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;

    KeycloakRequests(String base) {
        this.base = base;
    }

    /** An access token, or a failure that says what Keycloak said. */
    String token(String realm, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var response = untilItRecovered(() -> send(request("/realms/%s/protocol/openid-connect/token".formatted(realm))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))));
        if (response.statusCode() != OK) {
            throw new PartFailed("Keycloak gave no token (%d): %s".formatted(response.statusCode(), response.body()));
        }
        return read(response).path("access_token").asText();
    }

    /** After a crash of its database Keycloak fails once for every connection it had, and while it starts. */
    private static HttpResponse<String> untilItRecovered(Supplier<HttpResponse<String>> call) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var response = call.get();
        while (response.statusCode() >= SERVER_ERROR && System.nanoTime() < end) {
            Pause.of(GLANCE);
            response = call.get();
        }
        return response;
    }

    HttpResponse<String> get(String path, String token) {
        return send(authorised(path, token).GET());
    }

    HttpResponse<String> post(String path, String token, JsonNode body) {
        return untilItRecovered(() -> send(authorised(path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))));
    }

    private HttpRequest.Builder authorised(String path, String token) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new PartFailed(
                    "Keycloak does not answer at %s: start it with ./cadre start keycloak".formatted(base), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", e);
        }
    }

    private JsonNode read(HttpResponse<String> response) {
        try {
            return json.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

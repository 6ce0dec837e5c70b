package org.cadre.local.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.daemon.Pause;

/** The launcher as a client of the suite: through the gateway and with a token, like everybody else. */
public final class GatewayCalls {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int COME_AGAIN = 503;
    private static final int ATTEMPTS = 30;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI gateway;

    public GatewayCalls(URI gateway) {
        this.gateway = gateway;
    }

    public JsonNode get(String path, String token) {
        var response = send(request(path, token).GET());
        expect(OK, response, path);
        return read(response, path);
    }

    /** Asks for work that goes on after the answer. */
    public JsonNode ask(String path, String token, String body) {
        var response = send(
                keyed(path, token).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        expect(ACCEPTED, response, path);
        return read(response, path);
    }

    /** Where the progress of the accepted work can be read. */
    String submit(String path, String token, String csv) {
        var response =
                send(keyed(path, token).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv)));
        expect(ACCEPTED, response, path);
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new PartFailed("%s accepted, but did not say where to ask".formatted(path)));
    }

    private JsonNode read(HttpResponse<String> response, String path) {
        try {
            return json.readTree(response.body());
        } catch (IOException e) {
            throw new PartFailed("%s answered what is not JSON".formatted(path), e);
        }
    }

    /** A new wish has a new key. */
    private HttpRequest.Builder keyed(String path, String token) {
        return request(path, token).header("Idempotency-Key", "\"%s\"".formatted(UUID.randomUUID()));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    /** 503 says that nothing happened and that one may come again, as after a start while Keycloak still comes up. */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        var response = sendOnce(request);
        for (var attempt = 1; response.statusCode() == COME_AGAIN && attempt < ATTEMPTS; attempt++) {
            Pause.of(BETWEEN_ATTEMPTS);
            response = sendOnce(request);
        }
        return response;
    }

    private HttpResponse<String> sendOnce(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new PartFailed("The gateway does not answer at %s: see ./cadre logs gateway".formatted(gateway), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", e);
        }
    }

    private static void expect(int status, HttpResponse<String> response, String path) {
        if (response.statusCode() != status) {
            throw new PartFailed(
                    "%s answered %d instead of %d: %s".formatted(path, response.statusCode(), status, response.body()));
        }
    }
}

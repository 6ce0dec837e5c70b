package org.cadre.acceptance;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One request exactly as written, and the answer exactly as it came. */
record RawCall(String method, String path, List<String> headers, String body) {

    private static final String KEY = "Idempotency-Key";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An answer and its parsed problem. */
    record Reply(HttpResponse<String> response, JsonNode problem) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Every value of one member of {@code errors}. */
        List<String> errors(String member) {
            var values = new ArrayList<String>();
            problem.path("errors").forEach(error -> {
                if (error.has(member)) {
                    values.add(error.path(member).asText());
                }
            });
            return values;
        }
    }

    static RawCall of(String method, String path) {
        return new RawCall(method, path, List.of(), null);
    }

    RawCall header(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new RawCall(method, path, more, body);
    }

    RawCall as(String token) {
        return header("Authorization", "Bearer " + token);
    }

    RawCall json(String text) {
        return header("Content-Type", "application/json").text(text);
    }

    RawCall text(String text) {
        return new RawCall(method, path, headers, text);
    }

    /** With a key of its own where it is a POST and none was chosen. */
    Reply send(String gateway) {
        if (method.equals("POST") && !headers.contains(KEY)) {
            return header(KEY, UUID.randomUUID().toString()).sendAsItIs(gateway);
        }
        return sendAsItIs(gateway);
    }

    /** Nothing is added: what was left out is left out. */
    Reply sendAsItIs(String gateway) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Reply(response, read(response.body()));
        } catch (IOException e) {
            throw new IllegalStateException("%s %s".formatted(method, path), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String text) throws IOException {
        return text.startsWith("{") ? JSON.readTree(text) : JSON.createObjectNode();
    }
}

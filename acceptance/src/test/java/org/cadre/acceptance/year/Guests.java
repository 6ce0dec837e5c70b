package org.cadre.acceptance.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cadre.acceptance.JourneyFailed;

/**
 * Three people from outside, who have nothing but the links that were sent to them: no account and no token.
 *
 * @param name of the run they are asked in; an address is asked once a run
 */
record Guests(String gateway, String name) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int THREE = 3;

    List<Map<String, String>> invited() {
        return IntStream.rangeClosed(1, THREE)
                .mapToObj(number -> Map.of(
                        "name", "Guest %d".formatted(number), "email", "%s-%d@council.example".formatted(name, number)))
                .toList();
    }

    /** Each link answers once. */
    void answer(List<String> links, List<Map<String, Object>> answers) {
        assertThat(links).hasSize(THREE);
        links.forEach(link -> assertThat(give(link, answers)).isEqualTo(200));
        assertThat(give(links.getFirst(), answers)).isBetween(400, 499);
    }

    private int give(String link, List<Map<String, Object>> answers) {
        try {
            var body = JSON.writeValueAsString(Map.of("link", link, "answers", answers));
            var request = HttpRequest.newBuilder(URI.create(gateway + "/appraisal/v1/feedback-invitations/give"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyFailed("interrupted");
        }
    }
}

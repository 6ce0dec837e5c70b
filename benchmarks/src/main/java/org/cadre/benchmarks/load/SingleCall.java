package org.cadre.benchmarks.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** One request at a time, for a look at the answer. */
public final class SingleCall {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * Sends it and waits.
     *
     * @throws WrongAnswer if it is not the answer that counts
     */
    public HttpResponse<String> of(Requests requests) {
        var asked = requests.asked().get();
        var builder = HttpRequest.newBuilder(requests.address().resolve(asked.path()))
                .header("Authorization", "Bearer " + asked.token().get());
        asked.ifMatch().ifPresent(version -> builder.header("If-Match", version));
        requests.body()
                .ifPresent(body -> builder.header("Content-Type", "application/json")
                        .header(
                                "Idempotency-Key",
                                "\"%s\"".formatted(requests.keys().get()))
                        .POST(BodyPublishers.ofString(body.get())));
        try {
            var answer = http.send(builder.build(), BodyHandlers.ofString());
            if (answer.statusCode() != requests.status()) {
                throw new WrongAnswer(
                        "%d instead of %d: %s".formatted(answer.statusCode(), requests.status(), answer.body()));
            }
            return answer;
        } catch (IOException e) {
            throw new WrongAnswer("no answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongAnswer("interrupted", e);
        }
    }
}

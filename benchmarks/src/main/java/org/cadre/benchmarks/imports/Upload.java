package org.cadre.benchmarks.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.local.daemon.Pause;
import org.cadre.local.suite.Service;

/** The files through the API, one after the other, as the service takes them in. */
record Upload(Bench bench, Supplier<String> token) {

    private static final String PATH = "/workforce/v1/staff-extracts";
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");
    private static final Duration GLANCE = Duration.ofMillis(500);
    private static final int ACCEPTED = 202;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** From the first byte of the first file to the end of the last job. */
    Duration of(List<Path> files) {
        var start = System.nanoTime();
        var jobs = files.stream().map(this::send).toList();
        jobs.forEach(this::await);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private URI send(Path file) {
        try {
            var request = request(bench.suite().direct(Service.WORKFORCE).resolve(PATH))
                    .header("Content-Type", "text/csv")
                    .header("Idempotency-Key", "\"%s\"".formatted(bench.uuid()))
                    .POST(BodyPublishers.ofFile(file))
                    .build();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != ACCEPTED) {
                throw new WrongAnswer("%s: %d %s".formatted(file, answer.statusCode(), answer.body()));
            }
            return request.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
        } catch (IOException e) {
            throw new WrongAnswer("the upload broke off", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongAnswer("interrupted", e);
        }
    }

    private void await(URI job) {
        var state = get(job);
        while (UNDER_WAY.contains(state.path("state").asText())) {
            Pause.of(GLANCE);
            state = get(job);
        }
        if (!state.path("state").asText().equals("SUCCEEDED")) {
            throw new WrongAnswer("the import did not succeed: " + state);
        }
    }

    private JsonNode get(URI job) {
        try {
            var body = HTTP.send(request(job).build(), BodyHandlers.ofString()).body();
            return new ObjectMapper().readTree(body);
        } catch (IOException e) {
            throw new WrongAnswer("no answer about the import", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongAnswer("interrupted", e);
        }
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token.get());
    }
}

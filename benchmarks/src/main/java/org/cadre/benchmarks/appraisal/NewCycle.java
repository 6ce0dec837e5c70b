package org.cadre.benchmarks.appraisal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.local.daemon.Pause;

/** One employer drafts and opens a cycle at the gateway, as its HR would, and looks until everybody is in it. */
final class NewCycle {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration GLANCE = Duration.ofMillis(250);
    private static final int REFUSED = 300;
    private static final String CYCLES = "/appraisal/v1/cycles";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Bench bench;
    private final String organisation;
    private final int year;
    private final Supplier<String> hr;

    NewCycle(Bench bench, People people, String organisation, int year) {
        this.bench = bench;
        this.organisation = organisation;
        this.year = year;
        this.hr = people.token("", "hr@" + organisation);
    }

    /** From the moment HR opens it until so many people stand in it. */
    Span open(int people) {
        var drafted = send(post(CYCLES).POST(BodyPublishers.ofString(draft())));
        var cycle = CYCLES + "/" + body(drafted).path("id").asText();
        var start = System.nanoTime();
        var version = drafted.headers().firstValue("ETag").orElseThrow();
        send(post(cycle + "/open").header("If-Match", version).POST(BodyPublishers.ofString("{}")));
        while (enrolled(cycle) < people) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new WrongAnswer(
                        "%d of %d people were enrolled within %s".formatted(enrolled(cycle), people, PATIENCE));
            }
            Pause.of(GLANCE);
        }
        return new Span(start, System.nanoTime());
    }

    private String draft() {
        return """
                {"organisation": "%s", "name": "A new cycle", "appraisalYear": %d, "startsOn": "%d-04-01",
                 "endsOn": "%d-03-31"}
                """.formatted(organisation, year, year, year + 1);
    }

    private long enrolled(String cycle) {
        var sum = 0L;
        for (var standing : body(send(request(cycle + "/progress").GET()))
                .path("compliance")
                .path("standings")) {
            sum += standing.asLong();
        }
        return sum;
    }

    private HttpRequest.Builder post(String path) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "\"%s\"".formatted(UUID.randomUUID()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(bench.suite().gateway().resolve(path))
                .header("Authorization", "Bearer " + hr.get());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= REFUSED) {
                throw new WrongAnswer("%d: %s".formatted(answer.statusCode(), answer.body()));
            }
            return answer;
        } catch (IOException e) {
            throw new WrongAnswer("no answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongAnswer("interrupted", e);
        }
    }

    private JsonNode body(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new WrongAnswer("not JSON: " + answer.body(), e);
        }
    }
}

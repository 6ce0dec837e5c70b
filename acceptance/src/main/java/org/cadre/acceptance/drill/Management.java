package org.cadre.acceptance.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.suite.Suite;

/** The management port of one process: health and metrics. */
record Management(URI address) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    static Management of(Suite suite, String part) {
        var port = suite.part(part).ports().get(1);
        return new Management(URI.create("http://127.0.0.1:%d".formatted(port)));
    }

    /** Whether it says that it can work; a process that does not answer does not. */
    boolean isReady() {
        return get("/q/health/ready").startsWith("200");
    }

    /** The sum over all labels; 0 where there is no such metric yet. */
    double metric(String name) {
        return get("/q/metrics")
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private String get(String path) {
        var request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            return response.statusCode() + "\n" + response.body();
        } catch (IOException away) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", e);
        }
    }
}

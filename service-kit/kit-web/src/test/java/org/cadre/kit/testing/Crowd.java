package org.cadre.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Many callers at once, each with a token of its own. */
public final class Crowd {

    private static final int THREADS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Crowd() {}

    /** The status that each of them got. */
    public static List<Integer> get(int callers, URI address, Supplier<String> token) {
        try (var http = HttpClient.newHttpClient();
                var threads = Executors.newFixedThreadPool(THREADS)) {
            Callable<Integer> call = () -> status(http, address, token.get());
            return threads
                    .invokeAll(
                            IntStream.range(0, callers).mapToObj(caller -> call).toList())
                    .stream()
                    .map(Crowd::result)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int status(HttpClient http, URI address, String token) throws InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int result(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}

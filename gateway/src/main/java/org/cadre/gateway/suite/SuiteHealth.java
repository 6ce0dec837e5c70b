package org.cadre.gateway.suite;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Asks every replica whether it is ready, at most every two seconds however often clients ask. */
@ApplicationScoped
class SuiteHealth {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final HttpClient client;
    private final Uni<Map<String, Integer>> readyReplicas;

    SuiteHealth(ReadinessAddresses addresses, Vertx vertx) {
        client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) PATIENCE.toMillis()));
        readyReplicas = Uni.combine()
                .all()
                .unis(addresses.byService().entrySet().stream()
                        .map(entry -> ready(entry.getKey(), entry.getValue()))
                        .toList())
                .with(Ready.class, SuiteHealth::byService)
                .memoize()
                .forFixedDuration(PATIENCE);
    }

    private record Ready(String service, int replicas) {}

    /** Number of ready replicas by service, in the order of their names. */
    Uni<Map<String, Integer>> readyReplicas() {
        return readyReplicas;
    }

    private static Map<String, Integer> byService(List<Ready> all) {
        return all.stream().collect(Collectors.toMap(Ready::service, Ready::replicas, Integer::sum, TreeMap::new));
    }

    private Uni<Ready> ready(String service, List<URI> replicas) {
        return Uni.combine()
                .all()
                .unis(replicas.stream().map(this::isReady).toList())
                .with(Boolean.class, answers ->
                        (int) answers.stream().filter(answer -> answer).count())
                .map(count -> new Ready(service, count));
    }

    private Uni<Boolean> isReady(URI replica) {
        var request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(replica.toString())
                .setTimeout(PATIENCE.toMillis());
        return Uni.createFrom()
                .completionStage(() -> client.request(request)
                        .compose(asked -> asked.send().compose(SuiteHealth::saysReady))
                        .toCompletionStage())
                .onFailure()
                .recoverWithItem(false);
    }

    private static Future<Boolean> saysReady(HttpClientResponse answer) {
        return answer.body().map(read -> answer.statusCode() == OK);
    }
}

package org.cadre.gateway.proxy;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import org.cadre.gateway.route.UpstreamAddresses;

/** Connections to all replicas of all services. */
@ApplicationScoped
class Upstreams {

    private final Map<String, Replicas> byService;
    private final HttpClient client;
    private final ConnectionConfig config;
    private final Clock clock;

    Upstreams(UpstreamAddresses addresses, ConnectionConfig config, Vertx vertx, Clock clock) {
        this.byService = addresses.byService().entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> new Replicas(entry.getValue())));
        this.config = config;
        this.clock = clock;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.timeout().toMillis())
                .setMaxPoolSize(config.perReplica())
                .setMaxWaitQueueSize(config.waiting()));
    }

    HttpClient client() {
        return client;
    }

    int awake(String service) {
        return byService.get(service).awake(clock.instant());
    }

    /**
     * A request to the first replica that accepts a connection and has one left. Nothing was sent to the others, so any
     * method may move on.
     */
    Future<HttpClientRequest> connect(String service, Duration patience) {
        return connect(byService.get(service).inTurn(clock.instant()), patience);
    }

    private Future<HttpClientRequest> connect(Iterator<Replica> candidates, Duration patience) {
        var replica = candidates.next();
        return client.request(replica.request(patience))
                .onSuccess(connected -> replica.isBack())
                .recover(failure -> {
                    if (isRefusal(failure)) {
                        rest(replica, failure);
                    }
                    var next = isRefusal(failure) || failure instanceof ConnectionPoolTooBusyException;
                    return next && candidates.hasNext() ? connect(candidates, patience) : Future.failedFuture(failure);
                });
    }

    /** The replica did not accept, in contrast to a queue that is full or too slow on our side. */
    static boolean isRefusal(Throwable failure) {
        return failure instanceof ConnectException || failure instanceof UnknownHostException;
    }

    private void rest(Replica replica, Throwable failure) {
        if (!replica.isResting(clock.instant())) {
            Log.warnf("%s does not accept connections: %s", replica, failure.getMessage());
        }
        replica.restUntil(clock.instant().plus(config.rest()));
    }
}

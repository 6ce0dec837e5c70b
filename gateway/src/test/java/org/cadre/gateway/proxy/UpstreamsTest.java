package org.cadre.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpstreamsTest {

    private final Vertx vertx = Vertx.vertx();
    private Upstreams upstreams;
    private URI second;

    @BeforeEach
    void twoReplicasOfWhichOneIsAlsoALoneService() {
        var first = server();
        second = server();
        upstreams = new Upstreams(
                () -> Map.of("lone", List.of(first), "pair", List.of(first, second)),
                new OneConnection(),
                vertx,
                Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_replica_without_a_connection_left_is_passed_over() {
        connect("lone");

        assertThat(connect("pair").connection().remoteAddress().port()).isEqualTo(second.getPort());
    }

    @Test
    void when_none_has_one_left_the_call_is_refused_and_all_count_as_awake() {
        connect("pair");
        connect("pair");

        assertThatThrownBy(() -> connect("pair")).hasCauseInstanceOf(ConnectionPoolTooBusyException.class);
        assertThat(upstreams.awake("pair")).isEqualTo(2);
    }

    /** The connection stays taken, because the request is never ended. */
    private HttpClientRequest connect(String service) {
        return upstreams
                .connect(service, Duration.ofSeconds(5))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private URI server() {
        var server = vertx.createHttpServer()
                .requestHandler(request -> request.response().end())
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return URI.create("http://127.0.0.1:" + server.actualPort());
    }

    private record OneConnection() implements ConnectionConfig {

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration rest() {
            return Duration.ofSeconds(5);
        }

        @Override
        public int perReplica() {
            return 1;
        }

        @Override
        public int waiting() {
            return 0;
        }
    }
}

package org.cadre.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DepartureTest {

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger heard = new AtomicInteger();

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void who_asks_after_the_end_hears_of_it_at_once() {
        visit(request -> {
            var departure = Departure.of(request);
            request.response().end().onComplete(ended -> departure.then(heard::incrementAndGet));
        });

        await().until(() -> heard.get() == 1);
    }

    @Test
    void it_happens_once_however_often_it_is_said() {
        visit(request -> {
            Departure.of(request).then(heard::incrementAndGet);
            Departure.of(request).happen();
            Departure.of(request).happen();
            request.response().end();
        });

        assertThat(heard).hasValue(1);
    }

    /** One request of a real client to a server that does this. */
    private void visit(Handler<RoutingContext> handler) {
        var router = Router.router(vertx);
        router.route().handler(handler);
        vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .compose(server ->
                        vertx.createHttpClient().request(HttpMethod.GET, server.actualPort(), "127.0.0.1", "/"))
                .compose(request -> request.send())
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}

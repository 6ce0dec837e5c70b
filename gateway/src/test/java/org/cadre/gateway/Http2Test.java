package org.cadre.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class Http2Test {

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient(
            new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false));

    @TestHTTPResource("/")
    URI gateway;

    private record Answer(HttpVersion version, int status, String body) {}

    @AfterEach
    void leave() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_call_passes_and_its_headers_are_cleaned() throws Exception {
        var answer = call(
                HttpMethod.GET,
                request -> request.putHeader("x-forwarded-for", "8.8.8.8").send());

        assertThat(answer.version()).isEqualTo(HttpVersion.HTTP_2);
        assertThat(answer.status()).isEqualTo(200);
        var seen = new JsonObject(answer.body()).getJsonObject("headers");
        assertThat(seen.getJsonArray("x-forwarded-for")).containsExactly("127.0.0.1");
        assertThat(seen.getJsonArray("x-forwarded-host")).containsExactly("127.0.0.1:" + gateway.getPort());
    }

    @Test
    void a_body_of_unknown_length_passes() throws Exception {
        var answer = call(HttpMethod.POST, request -> {
            request.setChunked(true).write(Buffer.buffer("hello "));
            request.end(Buffer.buffer("world"));
            return request.response();
        });

        assertThat(new JsonObject(answer.body()).getInteger("length")).isEqualTo(11);
    }

    @Test
    void a_body_of_unknown_length_is_measured() throws Exception {
        var answer = call(HttpMethod.POST, request -> {
            request.setChunked(true).write(Buffer.buffer(new byte[2 << 20]));
            request.end();
            return request.response();
        });

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void a_client_that_offers_http_2_with_its_first_request_is_served() throws Exception {
        var first = java.net.http.HttpRequest.newBuilder(gateway.resolve("/appraisal/v1/echo"))
                .header("Authorization", Bearer.of("offers"))
                .POST(BodyPublishers.ofString("hello"))
                .build();

        try (var offering = java.net.http.HttpClient.newHttpClient()) {
            var answer = offering.send(first, BodyHandlers.ofString());

            assertThat(answer.version()).isEqualTo(java.net.http.HttpClient.Version.HTTP_2);
            assertThat(new JsonObject(answer.body()).getInteger("length")).isEqualTo(5);
            assertThat(answer.body()).doesNotContain("\"upgrade\"").doesNotContain("http2-settings");
        }
    }

    private Answer call(HttpMethod method, Function<HttpClientRequest, Future<HttpClientResponse>> sending)
            throws Exception {
        return client.request(method, gateway.getPort(), gateway.getHost(), "/appraisal/v1/echo")
                .map(request -> request.putHeader("authorization", Bearer.of("http-2-" + method)))
                .compose(sending)
                .compose(answer ->
                        answer.body().map(body -> new Answer(answer.version(), answer.statusCode(), body.toString())))
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }
}

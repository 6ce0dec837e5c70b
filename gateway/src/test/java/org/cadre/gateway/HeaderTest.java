package org.cadre.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class HeaderTest {

    private static final String REQUEST_ID = "60e0b220-8136-4ca5-ae46-1d97ef59d068";

    @TestHTTPResource("/")
    URI gateway;

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "x-forwarded-for", "X-fOrWaRdEd-FoR"})
    void a_client_cannot_say_where_it_comes_from(String name) throws IOException {
        var seen = seenBehind(name + ": 8.8.8.8", name + ": 9.9.9.9");

        assertThat(seen.getJsonArray("x-forwarded-for")).containsExactly("127.0.0.1");
    }

    @Test
    void the_service_hears_scheme_and_host_of_the_request() throws IOException {
        var seen = seenBehind("x-forwarded-PROTO: https", "X-FORWARDED-host: evil.example");

        assertThat(seen.getJsonArray("x-forwarded-proto")).containsExactly("http");
        assertThat(seen.getJsonArray("x-forwarded-host")).containsExactly("gateway.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "forwarded",
                "X-Real-IP",
                "x-real-ip",
                "X-User-Id",
                "x-USER-roles",
                "Proxy-Authorization",
                "proxy-connection",
                "TE",
                "te",
                "X-Forwarded-Prefix",
                "baggage",
                "tracestate"
            })
    void what_only_the_gateway_may_say_is_taken_out(String name) throws IOException {
        var seen = seenBehind(name + ": for=8.8.8.8");

        assertThat(seen.fieldNames()).doesNotContain(name.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Connection: close, X-Secret", "CONNECTION: x-secret", "connection: keep-alive,X-SECRET"})
    void what_connection_names_goes_no_further(String connection) throws IOException {
        var seen = seenBehind(connection, "X-Secret: 1", "X-Public: 2");

        assertThat(seen.fieldNames()).doesNotContain("x-secret").contains("x-public");
    }

    @Test
    void connection_cannot_take_away_the_length_of_a_body() throws IOException {
        try (var wire = Wire.to(gateway)) {
            var answer = wire.head(
                            "POST /appraisal/v1/echo",
                            Bearer.header("framing"),
                            "Connection: Content-Length, Host",
                            "Content-Length: 5")
                    .send("hello")
                    .answer();

            assertThat(new JsonObject(answer.body()).getInteger("length")).isEqualTo(5);
        }
    }

    @Test
    void a_caller_cannot_choose_the_trace() throws IOException {
        var theirs = "4bf92f3577b34da6a3ce929d0e0e4736";

        var seen = seenBehind("traceparent: 00-" + theirs + "-00f067aa0ba902b7-01");

        assertThat(seen.getJsonArray("traceparent"))
                .hasSize(1)
                .allSatisfy(header ->
                        assertThat((String) header).doesNotContain(theirs).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00"));
    }

    @Test
    void the_ids_of_a_request_reach_the_service_and_come_back() throws IOException {
        var answer = ask("/appraisal/v1/echo", "x-request-id: " + REQUEST_ID, "X-CORRELATION-ID: batch 7");

        var seen = new JsonObject(answer.body()).getJsonObject("headers");
        assertThat(seen.getJsonArray("x-request-id")).containsExactly(REQUEST_ID);
        assertThat(seen.getJsonArray("x-correlation-id")).containsExactly("batch 7");
        assertThat(answer.headers())
                .containsEntry("x-request-id", REQUEST_ID)
                .containsEntry("x-correlation-id", "batch 7");
    }

    @Test
    void a_request_without_an_id_gets_one() throws IOException {
        var answer = ask("/appraisal/v1/echo");

        var given = answer.headers().get("x-request-id");
        assertThat(UUID.fromString(given).version()).isEqualTo(7);
        assertThat(new JsonObject(answer.body()).getJsonObject("headers").getJsonArray("x-request-id"))
                .containsExactly(given);
    }

    @Test
    void an_id_that_is_no_uuid_is_refused() throws IOException {
        var answer = ask("/appraisal/v1/echo", "X-Request-ID: 42");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers())
                .containsKey("x-request-id")
                .containsEntry("content-type", "application/problem+json");
        assertThat(answer.body()).contains("header-invalid");
    }

    @Test
    void an_answer_keeps_its_headers_and_loses_those_of_the_neighbour() throws IOException {
        var answer = ask("/appraisal/v1/chatty", "X-Request-ID: " + REQUEST_ID);

        assertThat(answer.headers())
                .containsEntry("etag", "\"7\"")
                .containsEntry("x-request-id", REQUEST_ID)
                .doesNotContainKeys("keep-alive", "proxy-authenticate");
        assertThat(answer.headers().get("ratelimit")).doesNotContain("mine");
    }

    private JsonObject seenBehind(String... headers) throws IOException {
        var answer = ask("/appraisal/v1/echo", headers);
        assertThat(answer.status()).isEqualTo(200);
        return new JsonObject(answer.body()).getJsonObject("headers");
    }

    private Wire.Answer ask(String path, String... headers) throws IOException {
        var all = Stream.concat(Stream.of(Bearer.header(UUID.randomUUID().toString())), Arrays.stream(headers));
        return Wire.ask(gateway, "GET " + path, all.toArray(String[]::new));
    }
}

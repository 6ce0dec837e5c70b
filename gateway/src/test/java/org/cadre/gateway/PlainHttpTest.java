package org.cadre.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class PlainHttpTest {

    private static final String[] WEB_SOCKET = {
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
    };

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void a_web_socket_without_a_token_does_not_get_through() throws IOException {
        isRefused(Wire.ask(gateway, "GET /appraisal/v1/echo", WEB_SOCKET), 400, "upgrade-refused");
    }

    @Test
    void a_web_socket_with_a_token_does_not_get_through_either() throws IOException {
        try (var wire = Wire.to(gateway)) {
            wire.send("GET /appraisal/v1/echo HTTP/1.1\r\nHost: x\r\n" + Bearer.header("socket") + "\r\n"
                    + String.join("\r\n", WEB_SOCKET) + "\r\n\r\n");

            isRefused(wire.answer(), 400, "upgrade-refused");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/health", "/appraisal/v1/openapi", "/nowhere"})
    void no_path_can_be_upgraded(String path) throws IOException {
        isRefused(Wire.ask(gateway, "GET " + path, WEB_SOCKET), 400, "upgrade-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "FOO", "PROPFIND"})
    void unusual_methods_are_refused(String method) throws IOException {
        var answer = Wire.ask(gateway, method + " /appraisal/v1/echo", Bearer.header("methods"));

        isRefused(answer, 405, "method-not-allowed");
        assertThat(answer.headers()).containsEntry("allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/appraisal/v1/echo", "elsewhere.example:443"})
    void the_gateway_is_no_tunnel(String target) throws IOException {
        isRefused(Wire.ask(gateway, "CONNECT " + target), 405, "method-not-allowed");
    }

    @Test
    void an_unknown_transfer_coding_is_refused() throws IOException {
        var answer = Wire.ask(
                gateway, "POST /appraisal/v1/echo", Bearer.header("coding"), "Transfer-Encoding: gzip, chunked");

        isRefused(answer, 400, "transfer-encoding-unknown");
    }

    @Test
    void a_request_without_a_host_is_refused() throws IOException {
        try (var wire = Wire.to(gateway)) {
            isRefused(wire.send("GET / HTTP/1.1\r\n\r\n").answer(), 400, "bad-request");
        }
    }

    @Test
    void a_path_that_no_service_owns_is_not_found() throws IOException {
        isRefused(Wire.ask(gateway, "GET /payroll/v1/slips", Bearer.header("lost")), 404, "not-found");
        isRefused(Wire.ask(gateway, "GET //appraisal/v1/echo", Bearer.header("lost")), 404, "not-found");
    }

    private static void isRefused(Wire.Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.headers())
                .containsKey("x-request-id")
                .containsEntry("content-type", "application/problem+json");
    }
}

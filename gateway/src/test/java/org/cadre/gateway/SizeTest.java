package org.cadre.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class SizeTest {

    private static final int KILO = 1024;
    private static final int MEGA = KILO * KILO;

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void a_body_of_the_limit_passes_and_one_byte_more_does_not() {
        post("/appraisal/v1/echo", "application/json", MEGA).statusCode(200).body("length", equalTo(MEGA));
        post("/appraisal/v1/echo", "application/json", MEGA + 1)
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("body-too-large"));
    }

    @Test
    void a_staff_extract_may_be_larger() {
        post("/workforce/v1/staff-extracts", "text/csv; charset=utf-8", 15 * MEGA)
                .statusCode(200)
                .body("length", equalTo(15 * MEGA));
        post("/workforce/v1/staff-extracts", "text/csv", 20 * MEGA + 1).statusCode(413);
    }

    @Test
    void only_a_staff_extract_may_be_larger() {
        post("/workforce/v1/staff-extracts", "application/json", 2 * MEGA).statusCode(413);
        post("/workforce/v1/people", "text/csv", 2 * MEGA).statusCode(413);
    }

    @Test
    void a_chunked_body_is_measured_while_it_streams() throws IOException {
        try (var wire = chunked("/appraisal/v1/echo")) {
            var answer =
                    wire.chunks(2 * KILO, "x".repeat(KILO)).send("0\r\n\r\n").answer();

            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.headers()).containsKey("x-request-id").containsKey("ratelimit");
            assertThat(answer.body()).contains("body-too-large");
        }
    }

    @Test
    void a_chunked_body_within_the_limit_passes() throws IOException {
        try (var wire = chunked("/appraisal/v1/echo")) {
            var answer = wire.chunks(KILO, "x".repeat(KILO)).send("0\r\n\r\n").answer();

            assertThat(new JsonObject(answer.body()).getInteger("length")).isEqualTo(MEGA);
        }
    }

    @Test
    void a_connection_lives_on_after_a_body_nobody_wanted() throws IOException {
        try (var wire = chunked("/appraisal/v1/echo")) {
            wire.chunks(2 * KILO, "x".repeat(KILO)).send("0\r\n\r\n").answer();

            var next =
                    wire.head("GET /appraisal/v1/echo", Bearer.header("next")).answer();

            assertThat(next.status()).isEqualTo(200);
        }
    }

    @Test
    void a_service_may_answer_before_it_read_the_body() throws IOException {
        try (var wire = chunked("/appraisal/v1/early")) {
            assertThat(wire.chunks(10, "x".repeat(KILO)).answer().status()).isEqualTo(409);
        }
    }

    @Test
    void who_asks_whether_the_body_is_welcome_hears_so_in_time() throws IOException {
        try (var wire = Wire.to(gateway)) {
            wire.head("POST /appraisal/v1/echo", Bearer.header("polite"), "Expect: 100-continue", "Content-Length: 5");

            assertThat(wire.answer().status()).isEqualTo(100);
            assertThat(wire.send("hello").answer().body())
                    .contains("\"length\":5")
                    .doesNotContain("\"expect\"");
        }
    }

    @Test
    void who_asks_first_need_not_send_what_is_too_large() throws IOException {
        var answer = Wire.ask(
                gateway,
                "POST /appraisal/v1/echo",
                Bearer.header("polite"),
                "Expect: 100-continue",
                "Content-Length: 5000000");

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void a_client_that_never_stops_is_cut_off() throws IOException {
        try (var wire = Wire.to(gateway)) {
            wire.head("POST /appraisal/v1/echo", "Content-Length: 100");

            assertThat(wire.answer().status()).isEqualTo(401);
            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void an_address_can_be_too_long() {
        given().header("Authorization", Bearer.of("long"))
                .get("/appraisal/v1/echo?q=" + "x".repeat(5000))
                .then()
                .statusCode(414)
                .body("code", equalTo("uri-too-long"));
    }

    @Test
    void headers_can_be_too_large_together() {
        given().header("Authorization", Bearer.of("large"))
                .header("X-Large-1", "x".repeat(8000))
                .header("X-Large-2", "x".repeat(8000))
                .get("/appraisal/v1/echo")
                .then()
                .statusCode(431)
                .body("code", equalTo("headers-too-large"));
    }

    private Wire chunked(String path) throws IOException {
        return Wire.to(gateway).head("POST " + path, Bearer.header("chunked"), "Transfer-Encoding: chunked");
    }

    private static ValidatableResponse post(String path, String type, int size) {
        return given().header("Authorization", Bearer.of("sizes"))
                .contentType(type)
                .body(new byte[size])
                .post(path)
                .then();
    }
}

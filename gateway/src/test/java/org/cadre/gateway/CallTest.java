package org.cadre.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class CallTest {

    @Inject
    MeterRegistry meters;

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void method_path_and_query_arrive_as_they_were_sent() {
        as("as-sent")
                .urlEncodingEnabled(false)
                .patch("/appraisal/v1/a%2Fb?x=%20y&x=2")
                .then()
                .statusCode(200)
                .body("method", equalTo("PATCH"))
                .body("uri", equalTo("/appraisal/v1/a%2Fb?x=%20y&x=2"));
    }

    @Test
    void replicas_take_turns() {
        var replicas = IntStream.range(0, 4)
                .mapToObj(call -> as("turns").get("/appraisal/v1/echo").<String>path("replica"))
                .toList();

        assertThat(replicas).containsOnly("appraisal-1", "appraisal-2");
        assertThat(replicas.get(0)).isEqualTo(replicas.get(2)).isNotEqualTo(replicas.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PATCH", "DELETE"})
    void a_dead_replica_costs_nobody_a_call(String method) {
        IntStream.range(0, 3)
                .forEach(call -> as("failover")
                        .body("{}")
                        .request(method, "/talent/v1/echo")
                        .then()
                        .statusCode(200)
                        .body("replica", equalTo("talent-2"))
                        .body("length", equalTo(2)));
    }

    @Test
    void a_service_that_is_gone_did_nothing() {
        isProblem(as("gone").body("{}").post("/ghost/v1/deeds").then(), 503, "service-unavailable")
                .header("Retry-After", notNullValue())
                .header("RateLimit", containsString("r="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void a_service_that_never_answers_meets_the_deadline(String method) {
        var answer = as("silent").body("{}").request(method, "/training/v1/silent");

        isProblem(answer.then(), 504, "deadline-exceeded");
        assertThat(answer.time()).isBetween(900L, 3000L);
    }

    @Test
    void a_service_that_stops_in_the_middle_of_its_answer_is_cut_off() throws IOException {
        try (var wire = Wire.to(gateway)) {
            var answer = wire.head("GET /training/v1/stalling", Bearer.header("stalling"))
                    .answer();

            assertThat(answer.headers()).containsEntry("content-length", "1000");
            assertThat(answer.body()).isEqualTo("the first words and then");
            assertThat(wire.isClosed()).isTrue();
        }
        await().until(() -> underWay("training") == 0);
    }

    @Test
    void a_client_that_stops_in_the_middle_of_its_body_meets_the_deadline() throws IOException {
        try (var wire = Wire.to(gateway)) {
            wire.head("POST /training/v1/echo", Bearer.header("slow"), "Content-Length: 100")
                    .send("half");

            assertThat(wire.answer().status()).isEqualTo(504);
        }
    }

    @Test
    void a_read_that_broke_off_is_repeated_once() {
        as("again").get("/training/v1/broken-once?get").then().statusCode(200);
    }

    @Test
    void a_deed_that_broke_off_is_not_repeated() {
        isProblem(as("deed").post("/training/v1/broken-once?post").then(), 502, "answer-lost");
        as("deed").post("/training/v1/broken-once?post").then().statusCode(200);
    }

    @Test
    void a_read_that_breaks_off_again_is_lost() {
        isProblem(as("lost").get("/training/v1/broken").then(), 502, "answer-lost");
    }

    @Test
    void no_more_wait_than_there_is_room_for() {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(gateway.resolve("/workforce/v1/silent"))
                .header("Authorization", Bearer.of("crowd"))
                .build();

        var answers = IntStream.range(0, Neighbourhood.QUOTA)
                .mapToObj(call -> client.sendAsync(request, BodyHandlers.ofString()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .contains(503, 504)
                .containsOnly(503, 504);
        var refused =
                answers.stream().filter(answer -> answer.statusCode() == 503).toList();
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.body())
                    .contains("https://iana.org/assignments/http-problem-types#temporary-reduced-capacity");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        });
        as("crowd-after").get("/workforce/v1/echo").then().statusCode(200);
    }

    @Test
    void an_answer_without_a_body_stays_so() throws IOException {
        try (var wire = Wire.to(gateway)) {
            var answer = wire.head("GET /training/v1/nothing", Bearer.header("nothing"))
                    .answer();

            assertThat(answer.status()).isEqualTo(204);
            assertThat(answer.headers()).doesNotContainKey("transfer-encoding");
            assertThat(wire.head("GET /training/v1/echo", Bearer.header("nothing"))
                            .answer()
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_client_that_leaves_takes_its_call_along() throws IOException {
        try (var wire = Wire.to(gateway)) {
            wire.head("GET /training/v1/silent", Bearer.header("leaves"));
        }

        as("leaves").get("/training/v1/echo").then().statusCode(200);
        await().until(() -> underWay("training") == 0);
    }

    /** Calls that hold a place of the service. */
    private double underWay(String service) {
        return meters.get("gateway.calls").tag("service", service).gauge().value();
    }

    private static RequestSpecification as(String client) {
        return given().header("Authorization", Bearer.of(client));
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("X-Request-ID", notNullValue())
                .body("code", equalTo(code));
    }
}

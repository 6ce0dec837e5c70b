package org.cadre.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.cadre.kit.testing.TokenIssuer;
import org.cadre.kit.testing.TrustedIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SheddingTest.ASmallHouse.class)
@QuarkusTestResource(TrustedIssuer.class)
class SheddingTest {

    private static final String SLOW = "/kit/v1/things/slow";
    private static final Duration ALL_ARE_INSIDE = Duration.ofMillis(400);
    private static final int READS = 3;

    public static class ASmallHouse implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cadre.admission.requests", "4",
                    "cadre.admission.reads", "3",
                    "cadre.admission.changes", "3",
                    "cadre.admission.always", "/kit/v1/things/always");
        }
    }

    @TestHTTPResource("/kit/v1/things/slow")
    URI slow;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String token = TokenIssuer.trusted().to("kit").sign();

    /** The first request of a test client takes longer than a slow call. */
    @BeforeEach
    void warmUp() {
        given().get("/kit/v1/things").then().statusCode(401);
    }

    @Test
    void what_does_not_fit_is_refused_at_once_and_what_fits_is_done() {
        var start = System.nanoTime();
        var answers = IntStream.range(0, 40).mapToObj(number -> slowly()).toList().stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSizeBetween(READS, 3 * READS);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .isNotEmpty()
                .allMatch(answer -> answer.statusCode() == 503)
                .allMatch(answer -> answer.headers().firstValue("Retry-After").equals(Optional.of("1")))
                .allMatch(answer -> answer.body().contains("\"code\":\"overloaded\""));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        given().get(management.resolve("/q/metrics")).then().body(containsString("http_shed_total"));
    }

    @Test
    void a_refusal_is_a_problem_of_the_registered_type_before_any_look_at_a_token() throws InterruptedException {
        var full = full();

        given().get(SLOW)
                .then()
                .statusCode(503)
                .header("X-Request-ID", notNullValue())
                .contentType("application/problem+json")
                .body("type", endsWith("#temporary-reduced-capacity"))
                .body("code", equalTo("overloaded"));

        full.forEach(CompletableFuture::join);
    }

    @Test
    void changes_find_room_beside_a_flood_of_reads_and_health_beside_everything() throws InterruptedException {
        var full = full();

        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"name\": \"a thing\"}")
                .post("/kit/v1/things")
                .then()
                .statusCode(201);
        given().auth().oauth2(token).get("/kit/v1/things/always").then().statusCode(400);
        given().get(management.resolve("/q/health/ready")).then().statusCode(200);

        full.forEach(CompletableFuture::join);
    }

    @Test
    void clients_that_go_away_leave_their_places_to_others() throws IOException, InterruptedException {
        for (var client = 0; client < 10; client++) {
            goAway();
        }
        Thread.sleep(Duration.ofSeconds(2));

        assertThat(full().stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                .containsOnly(200);
    }

    /** As many slow reads as there is room for, all inside when this returns. */
    private List<CompletableFuture<HttpResponse<String>>> full() throws InterruptedException {
        var calls = IntStream.range(0, READS).mapToObj(number -> slowly()).toList();
        Thread.sleep(ALL_ARE_INSIDE);
        return calls;
    }

    private CompletableFuture<HttpResponse<String>> slowly() {
        var request = HttpRequest.newBuilder(slow)
                .header("Authorization", "Bearer " + token)
                .build();
        return http.sendAsync(request, BodyHandlers.ofString());
    }

    private void goAway() throws IOException, InterruptedException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), slow.getPort())) {
            var request = "GET %s HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\n\r\n".formatted(SLOW, token);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            Thread.sleep(20);
        }
    }
}

package org.cadre.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Calls of which nobody knows whose they are. */
@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class StrangerTest {

    private static final String GUARDED = "/appraisal/v1/echo";

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void who_guesses_tokens_for_too_long_has_to_wait_and_nobody_else() throws Exception {
        try (var guesser = from("127.0.0.2");
                var neighbour = from("127.0.0.1")) {
            var last = guess(guesser);

            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.headers().firstValue("Retry-After")).isPresent();
            assertThat(last.body()).contains("quota-exceeded");
            assertThat(send(guesser, GUARDED, Bearer.of("honest")).statusCode()).isEqualTo(200);
            assertThat(send(neighbour, GUARDED, "Bearer wrong").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void every_answer_says_that_only_pages_of_the_gateway_may_read_it() throws Exception {
        try (var client = from("127.0.0.1")) {
            for (var answer : new HttpResponse<?>[] {
                send(client, "/health", "none"),
                send(client, GUARDED, "Bearer wrong"),
                send(client, GUARDED, Bearer.of("reader")),
                send(client, "/" + "x".repeat(9000), "none")
            }) {
                assertThat(answer.headers().allValues("Access-Control-Allow-Origin"))
                        .as(answer.toString())
                        .containsExactly("http://127.0.0.1:8080");
            }
        }
    }

    private HttpResponse<String> guess(HttpClient guesser) throws IOException, InterruptedException {
        var answer = send(guesser, GUARDED, "Bearer wrong");
        for (var call = 0; call < 2 * Neighbourhood.STRANGERS && answer.statusCode() == 401; call++) {
            answer = send(guesser, GUARDED, "Bearer wrong");
        }
        return answer;
    }

    private HttpResponse<String> send(HttpClient client, String path, String authorization)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve(path)).header("Authorization", authorization);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpClient from(String address) throws IOException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName(address))
                .build();
    }
}

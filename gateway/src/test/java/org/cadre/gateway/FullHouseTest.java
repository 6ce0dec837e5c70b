package org.cadre.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class FullHouseTest {

    private static final Duration PAUSE = Duration.ofMillis(20);

    @TestHTTPResource("/workforce/v1/silent")
    URI silent;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<CompletableFuture<HttpResponse<String>>> inside = new ArrayList<>();

    @AfterEach
    void allLeave() {
        inside.forEach(CompletableFuture::join);
        await().until(() -> withoutToken("workforce").statusCode() == 401);
    }

    /** Without room nobody asks for a token: the same call hears 401 otherwise. */
    @Test
    void a_full_service_turns_away_before_a_token_is_looked_at() {
        fill().then()
                .header("Retry-After", notNullValue())
                .header("RateLimit", nullValue())
                .header("X-Request-ID", notNullValue())
                .contentType("application/problem+json");
    }

    @Test
    void another_service_is_open_meanwhile() {
        fill();

        assertThat(withoutToken("training").statusCode()).isEqualTo(401);
    }

    /** One slow call more at a time, each of another client, until the next is turned away. */
    private Response fill() {
        return await().pollInterval(PAUSE)
                .until(
                        () -> {
                            inside.add(client.sendAsync(slow(), BodyHandlers.ofString()));
                            return withoutToken("workforce");
                        },
                        answer -> answer.statusCode() == 503);
    }

    private HttpRequest slow() {
        return HttpRequest.newBuilder(silent)
                .header("Authorization", Bearer.of("slow-" + inside.size()))
                .build();
    }

    private static Response withoutToken(String service) {
        return given().get("/%s/v1/echo".formatted(service));
    }
}

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
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Rule FB13 of the appraisal guide: whoever tries tokens or links behind an address locks out nobody else behind it. */
@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class GuestTest {

    private static final String GIVE = "/appraisal/v1/feedback-invitations/give";

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void wrong_tokens_behind_an_address_lock_out_none_of_its_guests() throws Exception {
        try (var behind = from("127.0.0.11")) {
            var last = 401;
            for (var call = 0; call < 2 * Neighbourhood.STRANGERS && last == 401; call++) {
                last = guess(behind).statusCode();
            }
            assertThat(last).isEqualTo(429);

            assertThat(give(behind, "good").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void made_up_links_end_with_429_and_good_ones_of_the_same_address_do_not() throws Exception {
        try (var behind = from("127.0.0.12")) {
            var last = give(behind, "made up");
            assertThat(last.statusCode()).isEqualTo(404);
            for (var call = 0; call < 2 * Neighbourhood.STRANGERS && last.statusCode() == 404; call++) {
                last = give(behind, "made up");
            }

            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.headers().firstValue("Retry-After")).isPresent();
            assertThat(last.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(last.headers().firstValue("RateLimit"))
                    .hasValueSatisfying(left -> assertThat(left).contains("r=0"));
            assertThat(last.body()).contains("quota-exceeded").doesNotContain("invitation-not-found");
            var good = give(behind, "good");
            assertThat(good.statusCode()).isEqualTo(200);
            assertThat(good.body()).contains("answered");
            assertThat(account(last)).isEqualTo(account(guess(behind))).isNotEqualTo(account(good));
        }
    }

    @Test
    void guests_of_one_address_share_a_quota_of_their_own() throws Exception {
        try (var behind = from("127.0.0.13");
                var elsewhere = from("127.0.0.14")) {
            var last = 200;
            for (var call = 0; call < 2 * Neighbourhood.STRANGERS && last == 200; call++) {
                last = give(behind, "good").statusCode();
            }

            assertThat(last).isEqualTo(429);
            assertThat(guess(behind).statusCode()).isEqualTo(401);
            assertThat(give(elsewhere, "good").statusCode()).isEqualTo(200);
        }
    }

    /** Rule W6 of the guide: guessing at the links of calendars ends, and locks nobody out who reads one. */
    @Test
    void made_up_links_of_calendars_end_with_429_and_good_ones_of_the_same_address_do_not() throws Exception {
        try (var behind = from("127.0.0.15")) {
            var last = read(behind, "made-up");
            assertThat(last.statusCode()).isEqualTo(404);
            for (var call = 0; call < 2 * Neighbourhood.STRANGERS && last.statusCode() == 404; call++) {
                last = read(behind, "made-up");
            }

            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.body()).contains("quota-exceeded").doesNotContain("made-up");
            assertThat(account(last)).isEqualTo(account(guess(behind)));
            assertThat(read(behind, "good").statusCode()).isEqualTo(200);
        }
    }

    private HttpResponse<String> read(HttpClient client, String link) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve("/appraisal/v1/calendar?link=" + link));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String account(HttpResponse<String> answer) {
        return answer.headers().firstValue("RateLimit-Policy").orElseThrow();
    }

    private HttpResponse<String> give(HttpClient client, String link) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve(GIVE))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"link\": \"%s\"}".formatted(link)));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> guess(HttpClient client) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(gateway.resolve("/appraisal/v1/echo")).header("Authorization", "Bearer wrong");
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpClient from(String address) throws IOException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName(address))
                .build();
    }
}

package org.cadre.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What D18 puts in Keycloak's place has to be found as Keycloak is, or nobody reads its rubbish. */
class GarbageIssuerTest {

    private static final String REALM = "/realms/cadre";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void it_describes_itself_publishes_no_key_that_counts_and_gives_no_token() throws Exception {
        var address = freeAddress();
        try (var issuer = new GarbageIssuer(address, new Dice(1))) {
            var description = JSON.readTree(
                    get(address + REALM + "/.well-known/openid-configuration").body());
            assertThat(description.path("issuer").asText()).isEqualTo(address + REALM);

            for (var round = 1; round <= 20; round++) {
                var keys = get(description.path("jwks_uri").asText());
                assertThat(keys.statusCode()).isEqualTo(200);
                assertThat(keys.body()).doesNotContain("\"use\"");
                assertThat(issuer.timesAsked()).isEqualTo(round);
            }
            assertThat(get(address + REALM + "/protocol/openid-connect/token").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void its_place_is_free_again_when_it_is_gone() throws Exception {
        var address = freeAddress();
        for (var round = 0; round < 2; round++) {
            try (var issuer = new GarbageIssuer(address, new Dice(1))) {
                get(address + REALM + "/protocol/openid-connect/certs");
                assertThat(issuer.timesAsked()).isEqualTo(1);
            }
        }
    }

    @Test
    void a_token_under_another_key_differs_in_the_key_only() {
        var header = Base64.getUrlEncoder().encodeToString("{\"kid\": \"known\"}".getBytes(StandardCharsets.UTF_8));
        var key = UUID.randomUUID();

        var other = SigningKeys.underAnotherKey(header + ".claims.signature", key);

        assertThat(SigningKeys.keyId(other)).isEqualTo(key.toString());
        assertThat(other).endsWith(".claims.signature");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static URI freeAddress() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }
}

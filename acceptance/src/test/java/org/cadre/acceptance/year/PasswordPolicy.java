package org.cadre.acceptance.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.cadre.acceptance.JourneyFailed;
import org.cadre.local.identity.CadreRealm;
import org.cadre.local.identity.RealmImport;
import org.cadre.local.suite.Suite;

/** Three hundred people sign in at once here, which with the usual hashing of passwords takes most of the journey. */
record PasswordPolicy(Suite suite) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** In the realm of this suite only. */
    void relax() {
        var change = "{\"passwordPolicy\": \"hashAlgorithm(pbkdf2-sha256) and hashIterations(1)\"}";
        var answer = send(request("/admin/realms/" + CadreRealm.NAME)
                .header("Authorization", "Bearer " + administrator())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(change)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private String administrator() {
        var secret = suite.site().state().secrets().password(RealmImport.CLIENT);
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(RealmImport.CLIENT, URLEncoder.encode(secret, StandardCharsets.UTF_8));
        var answer = send(request("/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        try {
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(suite.keycloak().address() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyFailed("interrupted");
        }
    }
}

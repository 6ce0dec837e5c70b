package org.cadre.acceptance.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.identity.CadreRealm;
import org.cadre.local.identity.RealmImport;
import org.cadre.local.suite.Suite;

/** The keys with which Keycloak signs the tokens of the realm, changed as its administrator would. */
record SigningKeys(Suite suite) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String ABOVE_ALL_OTHERS = "500";

    /** From now on Keycloak signs with a new key; the former ones stay valid for tokens that exist. */
    void add(String name) {
        var token = administrator();
        var realm = send(request("/admin/realms/" + CadreRealm.NAME, token).GET(), 200);
        var key = Map.of(
                "name",
                name,
                "providerId",
                "rsa-generated",
                "providerType",
                "org.keycloak.keys.KeyProvider",
                "parentId",
                realm.path("id").asText(),
                "config",
                Map.of("priority", List.of(ABOVE_ALL_OTHERS), "enabled", List.of("true"), "active", List.of("true")));
        var body = BodyPublishers.ofString(JSON.valueToTree(key).toString());
        send(
                request("/admin/realms/%s/components".formatted(CadreRealm.NAME), token)
                        .header("Content-Type", "application/json")
                        .POST(body),
                201);
    }

    /** Which key signed the token. */
    static String keyId(String token) {
        try {
            var header = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));
            return JSON.readTree(new String(header, StandardCharsets.UTF_8))
                    .path("kid")
                    .asText();
        } catch (IOException e) {
            throw new PartFailed("no token", e);
        }
    }

    /** The token as if a key that nobody has seen had signed it. */
    static String underAnotherKey(String token, UUID key) {
        var claims = token.substring(token.indexOf('.'));
        var header = JSON.createObjectNode()
                .put("alg", "RS256")
                .put("typ", "JWT")
                .put("kid", key.toString())
                .toString();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8)) + claims;
    }

    private String administrator() {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(RealmImport.CLIENT, suite.site().state().secrets().password(RealmImport.CLIENT));
        var request = HttpRequest.newBuilder(
                        URI.create(suite.keycloak().address() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send(request, 200).path("access_token").asText();
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(suite.keycloak().address() + path))
                .header("Authorization", "Bearer " + token);
    }

    private static JsonNode send(HttpRequest.Builder request, int wanted) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() != wanted) {
                throw new PartFailed("Keycloak answered %d: %s".formatted(response.statusCode(), response.body()));
            }
            return JSON.readTree(response.body().isEmpty() ? "{}" : response.body());
        } catch (IOException e) {
            throw new PartFailed("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", e);
        }
    }
}

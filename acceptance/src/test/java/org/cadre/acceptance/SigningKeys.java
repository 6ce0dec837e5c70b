package org.cadre.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.cadre.local.identity.CadreRealm;
import org.cadre.local.identity.RealmImport;

/** The keys with which the real Keycloak signs, as its administrator changes them. */
final class SigningKeys {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String REALM = "/admin/realms/" + CadreRealm.NAME;
    private static final String TYPE = "org.keycloak.keys.KeyProvider";

    private SigningKeys() {}

    /** A new key that is preferred from now on; the old ones stay published. */
    static String add() {
        var key = JSON.createObjectNode()
                .put("name", "next")
                .put("providerId", "rsa-generated")
                .put("providerType", TYPE)
                .put("parentId", call("GET", REALM, null).path("id").asText());
        var config = key.putObject("config");
        Map.of("priority", "900", "enabled", "true", "active", "true", "algorithm", "RS256", "keySize", "2048")
                .forEach((name, value) -> config.putArray(name).add(value));
        call("POST", REALM + "/components", key);
        return named("next").path("id").asText();
    }

    /** A key that is no longer published. */
    static void withdraw(String id) {
        enable(id, false);
    }

    static void publishAgain(String id) {
        enable(id, true);
    }

    static void remove(String id) {
        call("DELETE", REALM + "/components/" + id, null);
    }

    /** The one the realm was made with. */
    static String first() {
        return all().stream()
                .filter(key -> key.path("providerId").asText().equals("rsa-generated"))
                .filter(key -> !key.path("name").asText().equals("next"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private static void enable(String id, boolean enabled) {
        var key = (ObjectNode) call("GET", REALM + "/components/" + id, null);
        key.withObject("config").putArray("enabled").add(Boolean.toString(enabled));
        call("PUT", REALM + "/components/" + id, key);
    }

    private static JsonNode named(String name) {
        return all().stream()
                .filter(key -> key.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> all() {
        var keys = call("GET", REALM + "/components?type=" + TYPE, null);
        return StreamSupport.stream(keys.spliterator(), false).toList();
    }

    private static JsonNode call(String method, String path, JsonNode body) {
        var request = HttpRequest.newBuilder(URI.create(keycloak() + path))
                .header("Authorization", "Bearer " + administrator())
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        return read(send(request));
    }

    private static String administrator() {
        var secret = SharedSuite.suite().site().state().secrets().password(RealmImport.CLIENT);
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(RealmImport.CLIENT, secret);
        var request = HttpRequest.newBuilder(URI.create(keycloak() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return read(send(request)).required("access_token").asText();
    }

    private static String keycloak() {
        return SharedSuite.suite().keycloak().address();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(response.statusCode() + " " + response.body());
            }
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body().isEmpty() ? "{}" : response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.cadre.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cadre.local.identity.CadreRealm;
import org.cadre.local.suite.Suite;

/** Access tokens of the real Keycloak: one that is good, and the ways in which one can be bad. */
final class Credentials {

    static final Supplier<String> VALID = new KeptToken(() -> suite().tokens().ofDemoUser("hr.rr8"));

    /** Of the same realm, but meant for Keycloak's own administration. */
    static final Supplier<String> FOREIGN = new KeptToken(() -> request(Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            CadreRealm.LOCAL_CLIENT,
            "client_secret",
            suite().site().state().secrets().password(CadreRealm.LOCAL_CLIENT))));

    static final Supplier<String> EXPIRED = new KeptToken(Credentials::expired);

    /** A good token whose claims were exchanged after it was signed. */
    static final Supplier<String> FORGED = new KeptToken(() -> {
        var good = VALID.get().split("\\.", -1);
        var claims = suite().tokens().ofDemoUser("operations").split("\\.", -1)[1];
        return good[0] + "." + claims + "." + good[2];
    });

    private Credentials() {}

    private static Suite suite() {
        return SharedSuite.suite();
    }

    /** The client of this one gives tokens that live for a second. */
    private static String expired() {
        var token = request(Map.of(
                "grant_type", "password",
                "client_id", "cadre-brief",
                "username", "hr.rr8",
                "password",
                        CadreRealm.passwordOf("hr.rr8", suite().site().state().secrets())));
        sleep(Duration.ofSeconds(2));
        return token;
    }

    /** The whole answer to a person who signs in. */
    static JsonNode signIn(String scope) {
        return answer(Map.of(
                "grant_type",
                "password",
                "client_id",
                CadreRealm.DEMO_CLIENT,
                "username",
                "hr.rr8",
                "password",
                CadreRealm.passwordOf("hr.rr8", suite().site().state().secrets()),
                "scope",
                scope));
    }

    /** The whole answer to a system that presents this. */
    static JsonNode byAssertion(String assertion) {
        return answer(Map.of(
                "grant_type", "client_credentials",
                "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion", assertion,
                "scope", "workforce.read"));
    }

    private static String request(Map<String, String> form) {
        return answer(form).required("access_token").asText();
    }

    private static JsonNode answer(Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var address =
                suite().keycloak().address() + "/realms/%s/protocol/openid-connect/token".formatted(CadreRealm.NAME);
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString()).body();
            return new ObjectMapper().readTree(answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

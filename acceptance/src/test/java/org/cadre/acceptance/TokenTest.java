package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.cadre.acceptance.RawCall.Reply;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.identity.CadreRealm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tokens of the real Keycloak: whom they open what for, while keys change and while it is away. */
@ExtendWith(SharedSuite.class)
class TokenTest {

    private static final String ORGANISATIONS = "/workforce/v1/organisations?limit=1";
    private static final Duration SECONDS = Duration.ofSeconds(15);
    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    @Test
    void a_system_client_does_what_its_scopes_and_its_roles_allow() throws IOException {
        var reader = system("workforce.read");
        var claims = claims(reader);
        assertThat(claims.has("sid")).isFalse();
        assertThat(claims.has("staff_uid")).isFalse();
        assertThat(claims.path("cadre_roles").toString()).isEqualTo("[\"hr@RR8\"]");
        assertThat(claims.path("scope").asText().split(" ")).contains("workforce.read");

        for (var door : doors()) {
            assertThat(get(door, ORGANISATIONS, reader).status()).isEqualTo(200);
            refused(
                    RawCall.of("POST", "/workforce/v1/posts")
                            .as(reader)
                            .json("{}")
                            .send(door),
                    403,
                    "scope-missing");
        }
        refused(get(gateway(), "/training/v1/frameworks", reader), 403, "scope-missing");
        refused(get(gateway(), ORGANISATIONS, system("workforce.write")), 403, "scope-missing");
        refused(get(gateway(), ORGANISATIONS, system("cadre")), 403, "scope-missing");
    }

    @Test
    void a_system_client_gets_no_scope_that_it_was_not_given() {
        assertThat(failure(() -> system("talent.write"))).contains("invalid_scope");
    }

    @Test
    void an_assertion_is_good_once() {
        var assertion = SharedSuite.suite().tokens().assertionOf(CadreRealm.INTEGRATOR);

        assertThat(Credentials.byAssertion(assertion).path("access_token").asText())
                .isNotEmpty();
        assertThat(Credentials.byAssertion(assertion).path("error").asText()).isEqualTo("invalid_client");
    }

    @Test
    void a_person_has_a_session_and_needs_no_scope() throws IOException {
        var person = SharedSuite.suite().tokens().ofDemoUser("hr.rr8");

        assertThat(claims(person).has("sid")).isTrue();
        assertThat(get(gateway(), ORGANISATIONS, person).status()).isEqualTo(200);
    }

    @Test
    void an_id_token_or_a_refresh_token_is_no_access_token() {
        var answer = Credentials.signIn("openid");

        for (var door : doors()) {
            refused(get(door, ORGANISATIONS, answer.required("id_token").asText()), 401, "token-invalid");
            refused(get(door, ORGANISATIONS, answer.required("refresh_token").asText()), 401, "token-invalid");
            assertThat(get(door, ORGANISATIONS, answer.required("access_token").asText())
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void keys_change_without_a_restart() throws IOException {
        var old = SharedSuite.suite().tokens().ofDemoUser("hr.rr8");
        var first = SigningKeys.first();
        var next = SigningKeys.add();
        try {
            var fresh = SharedSuite.suite().tokens().ofDemoUser("hr.rr8");
            assertThat(keyId(fresh)).isNotEqualTo(keyId(old));
            everywhere(fresh, 200, SECONDS);
            everywhere(old, 200, SECONDS);

            SigningKeys.withdraw(first);
            everywhere(old, 401, A_MINUTE);
            everywhere(fresh, 200, SECONDS);
        } finally {
            SigningKeys.publishAgain(first);
            SigningKeys.remove(next);
        }
        everywhere(SharedSuite.suite().tokens().ofDemoUser("hr.rr8"), 200, A_MINUTE);
    }

    @Test
    void while_keycloak_is_away_known_keys_count_and_a_service_starts_without_it() throws IOException {
        var token = SharedSuite.suite().tokens().ofDemoUser("hr.rr8");
        everywhere(token, 200, SECONDS);
        var keycloak = SharedSuite.suite().keycloak();
        var workforce = SharedSuite.suite().part("workforce");
        keycloak.daemon().kill();
        try {
            everywhere(token, 200, SECONDS);
            everywhere(ofAnUnknownKey(token), 503, A_MINUTE);

            workforce.daemon().kill();
            workforce.start();
            var reply = get(workforce.address(), ORGANISATIONS, token);
            refused(reply, 503, "issuer-unavailable");
            assertThat(reply.header("Retry-After")).isEqualTo("3");
        } finally {
            keycloak.start();
        }
        everywhere(token, 200, SECONDS);
        everywhere(ofAnUnknownKey(token), 401, SECONDS);
    }

    private static void everywhere(String token, int status, Duration within) {
        doors().forEach(door -> {
            await(() -> get(door, ORGANISATIONS, token).status() == status, within);
            assertThat(get(door, ORGANISATIONS, token).status()).as(door).isEqualTo(status);
        });
    }

    private static void await(BooleanSupplier condition, Duration time) {
        var end = System.nanoTime() + time.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Credentials.sleep(Duration.ofMillis(250));
        }
    }

    /** Through the gateway and past it. */
    private static List<String> doors() {
        return List.of(gateway(), SharedSuite.suite().part("workforce").address());
    }

    private static String gateway() {
        return SharedSuite.suite().gateway();
    }

    private static String system(String scopes) {
        return SharedSuite.suite().tokens().ofClient(CadreRealm.INTEGRATOR, scopes);
    }

    private static String failure(Runnable call) {
        try {
            call.run();
            return "nothing failed";
        } catch (PartFailed refused) {
            return refused.getMessage();
        }
    }

    private static String ofAnUnknownKey(String token) {
        var header = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[0]), StandardCharsets.UTF_8);
        var changed = header.replaceAll("\"kid\" ?: ?\"[^\"]*\"", "\"kid\":\"nobody-knows\"");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(changed.getBytes(StandardCharsets.UTF_8))
                + token.substring(token.indexOf('.'));
    }

    private static Reply get(String door, String path, String token) {
        return RawCall.of("GET", path).as(token).send(door);
    }

    private static void refused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(status);
        assertThat(reply.problem().path("code").asText()).isEqualTo(code);
    }

    private static String keyId(String token) throws IOException {
        return part(token, 0).path("kid").asText();
    }

    private static JsonNode claims(String token) throws IOException {
        return part(token, 1);
    }

    private static JsonNode part(String token, int number) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[number]));
    }
}

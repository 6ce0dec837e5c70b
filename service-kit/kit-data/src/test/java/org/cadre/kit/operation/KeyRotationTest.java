package org.cadre.kit.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.sample.DiaryResource;
import org.cadre.kit.security.Caller;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Asking again acts once while the secret is exchanged, whichever replica is asked. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class KeyRotationTest {

    private static final Keys BEFORE = new Keys(secret(1), Optional.empty());
    private static final Keys ROTATED = new Keys(secret(2), Optional.of(secret(1)));
    private static final Keys AFTER = new Keys(secret(2), Optional.empty());

    private final String key = UUID.randomUUID().toString();
    private final String text = "page " + key;

    private record Keys(String key, Optional<String> previousKey) implements RequestFingerprint.Keys {}

    @Inject
    Request request;

    @Inject
    UriInfo uri;

    @Inject
    Caller caller;

    @Inject
    ObjectMapper json;

    @Inject
    RequestFingerprint fingerprint;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @AfterEach
    void nothing_happens_meanwhile() {
        DiaryResource.MEANWHILE.set(() -> {});
    }

    @Test
    void what_was_answered_before_the_rotation_is_answered_again() {
        writeTo(BEFORE, text);

        assertIsReplay(writeTo(ROTATED, text));
    }

    @Test
    void a_replica_that_has_only_the_old_secret_yet_answers_again_too() {
        writeTo(ROTATED, text);

        assertIsReplay(writeTo(BEFORE, text));
    }

    @Test
    void the_old_secret_is_not_needed_for_what_was_answered_since() {
        writeTo(ROTATED, text);

        assertIsReplay(writeTo(AFTER, text));
    }

    @Test
    void another_request_with_the_same_key_is_refused_under_either_secret() {
        writeTo(BEFORE, text);

        var other = writeTo(ROTATED, text + " or other");

        assertThat(other.jsonPath().getString("code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_repeat_under_the_new_secret_waits_for_the_first_under_the_old_one() {
        assertThat(repeatWhileInFlight(BEFORE, ROTATED)).isEqualTo("idempotency-in-flight");
        assertThat(pages()).isEqualTo(1);
    }

    @Test
    void a_repeat_under_the_old_secret_waits_for_the_first_under_the_new_one() {
        assertThat(repeatWhileInFlight(ROTATED, BEFORE)).isEqualTo("idempotency-in-flight");
        assertThat(pages()).isEqualTo(1);
    }

    /** The code that the second replica answers while the first is at work. */
    private String repeatWhileInFlight(Keys first, Keys second) {
        var heard = new String[1];
        DiaryResource.MEANWHILE.set(() -> {
            DiaryResource.MEANWHILE.set(() -> {});
            heard[0] = writeTo(second, text).jsonPath().getString("code");
        });
        writeTo(first, text);
        return heard[0];
    }

    private void assertIsReplay(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(pages()).isEqualTo(1);
    }

    /** As to a replica that has these secrets. */
    private Response writeTo(Keys secrets, String wish) {
        QuarkusMock.installMockForInstance(new RequestFingerprint(request, uri, caller, json, secrets), fingerprint);
        return given().auth()
                .oauth2(TokenIssuer.trusted().to("kit").roles("hr@RR8").sign())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("organisation", "RR8", "text", wish))
                .post("/kit/v1/diary");
    }

    private long pages() {
        return transactions.bySystem(
                () -> database.createNativeQuery("select count(*) from diary_page where text = :text", Long.class)
                        .setParameter("text", text)
                        .getSingleResult());
    }

    private static String secret(int fill) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}

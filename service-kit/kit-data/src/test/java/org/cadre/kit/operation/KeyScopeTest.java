package org.cadre.kit.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** A key means one wish of one user of one client, by one method at one path; elsewhere it is another key. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class KeyScopeTest {

    private static final String DIARY = "/kit/v1/diary";

    private final String key = UUID.randomUUID().toString();
    private final String text = "page " + key;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void the_key_of_another_client_is_another_key() {
        write(by("one-client"), DIARY).then().statusCode(201);
        var other = write(by("another-client"), DIARY);
        var again = write(by("one-client"), DIARY);

        acted(other, 201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(pages()).isEqualTo(2);
    }

    @Test
    void the_same_key_at_another_path_is_another_key() {
        write(by("one-client"), DIARY).then().statusCode(201);

        acted(write(by("one-client"), DIARY + "/foreign"), 204);
        assertThat(pages()).isEqualTo(2);
    }

    @Test
    void the_same_key_with_another_method_is_another_key() {
        var page = written();
        rewrite(page, "\"0\"").then().statusCode(200);

        acted(by("one-client").header("If-Match", "\"1\"").delete(page), 204);
        assertThat(pages()).isZero();
    }

    /** The client that lost the answer has the old version still; it is to hear what became of its wish. */
    @Test
    void a_repeat_with_the_old_version_hears_the_first_answer_and_a_new_wish_hears_that_it_is_stale() {
        var page = written();
        var first = rewrite(page, "\"0\"");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"1\"");

        var again = rewrite(page, "\"0\"");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        assertThat(again.asString()).isEqualTo(first.asString());

        rewriteWith(UUID.randomUUID().toString(), page, "\"0\"")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        rewriteWith(UUID.randomUUID().toString(), page, "\"1\"").then().statusCode(200);
    }

    @Test
    void a_change_that_is_no_post_may_come_without_a_key() {
        given().auth()
                .oauth2(token("one-client"))
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("text", text))
                .put(written())
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", nullValue());
    }

    private static void acted(Response answer, int status) {
        answer.then().statusCode(status).header("Idempotency-Replayed", nullValue());
    }

    /** The place of a new page, written under a key of its own. */
    private String written() {
        return "/kit/v1/diary-pages/"
                + given().auth()
                        .oauth2(token("one-client"))
                        .contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(Map.of("organisation", "RR8", "text", "draft"))
                        .post(DIARY)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private Response rewrite(String page, String version) {
        return rewriteWith(key, page, version);
    }

    private Response rewriteWith(String wish, String page, String version) {
        return given().auth()
                .oauth2(token("one-client"))
                .contentType("application/json")
                .header("Idempotency-Key", wish)
                .header("If-Match", version)
                .body(Map.of("text", text))
                .put(page);
    }

    private Response write(RequestSpecification request, String path) {
        return request.contentType("application/json")
                .body(Map.of("organisation", "RR8", "text", text))
                .post(path);
    }

    private RequestSpecification by(String client) {
        return given().auth().oauth2(token(client)).header("Idempotency-Key", key);
    }

    private static String token(String client) {
        return TokenIssuer.trusted().to("kit").roles("hr@RR8").client(client).sign();
    }

    private long pages() {
        return transactions.bySystem(
                () -> database.createNativeQuery("select count(*) from diary_page where text = :text", Long.class)
                        .setParameter("text", text)
                        .getSingleResult());
    }
}

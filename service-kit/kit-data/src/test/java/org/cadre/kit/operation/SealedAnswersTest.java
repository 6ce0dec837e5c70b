package org.cadre.kit.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What was answered is kept for a day and read by nobody who has the table. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SealedAnswersTest {

    private final String key = UUID.randomUUID().toString();
    private final String text = "somebody@example.nhs.uk " + key;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void the_row_tells_nothing_of_what_was_answered() {
        var answer = write(key, text);
        assertThat(answer.asString()).contains(text);

        assertThat(rows("key = :key")).isEqualTo(1);
        assertThat(rows("key = :key and cast(k as text) like '%example.nhs.uk%'"))
                .isZero();
        assertThat(rows("key = :key and position(convert_to('example.nhs.uk', 'UTF8') in sealed) > 0"))
                .isZero();
        assertThat(rows("key = :key and coalesce(location, etag, body, granted_for) is not null"))
                .isZero();
        assertThat(write(key, text).asString()).isEqualTo(answer.asString());
    }

    /** The key of the request is part of what is sealed. */
    @Test
    void an_answer_that_somebody_moved_to_another_row_is_not_given_and_nothing_is_done_twice() {
        var another = UUID.randomUUID().toString();
        write(another, "what another key answered");
        write(key, text);

        change(
                "update idempotency_key set sealed = (select sealed from idempotency_key where key = '%s') where key = :key"
                        .formatted(another));

        assertIsNotGiven();
    }

    @Test
    void an_answer_whose_status_was_changed_is_not_given() {
        write(key, text);

        change("update idempotency_key set status = 200 where key = :key");

        assertIsNotGiven();
    }

    @Test
    void what_the_release_before_kept_in_plain_is_answered_again() {
        var answer = write(key, text);

        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        update idempotency_key
                        set sealed = null, location = :location, etag = :etag, body = :body, granted_for = :granted
                        where key = :key
                        """)
                .setParameter("location", answer.header("Location").replace("/kit/v1/", ""))
                .setParameter("etag", answer.header("ETag"))
                .setParameter("body", answer.asString())
                .setParameter("granted", "{\"organisation\":\"RR8\",\"relations\":[],\"state\":\"\"}")
                .setParameter("key", key)
                .executeUpdate());

        var again = write(key, text);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(answer.asString());
        assertThat(again.header("ETag")).isEqualTo(answer.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(answer.header("Location"));
        assertThat(pages()).isEqualTo(1);
    }

    private void assertIsNotGiven() {
        write(key, text).then().statusCode(500).body("code", equalTo("internal-error"));
        assertThat(pages()).isEqualTo(1);
    }

    private static Response write(String key, String text) {
        return given().auth()
                .oauth2(TokenIssuer.trusted().to("kit").roles("hr@RR8").sign())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("organisation", "RR8", "text", text))
                .post("/kit/v1/diary");
    }

    private void change(String statement) {
        assertThat(transactions.bySystem(() -> database.createNativeMutationQuery(statement)
                        .setParameter("key", key)
                        .executeUpdate()))
                .isEqualTo(1);
    }

    private long rows(String condition) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select count(*) from idempotency_key k where " + condition, Long.class)
                .setParameter("key", key)
                .getSingleResult());
    }

    private long pages() {
        return transactions.bySystem(
                () -> database.createNativeQuery("select count(*) from diary_page where text = :text", Long.class)
                        .setParameter("text", text)
                        .getSingleResult());
    }
}

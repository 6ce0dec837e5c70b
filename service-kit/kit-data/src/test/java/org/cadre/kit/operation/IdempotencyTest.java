package org.cadre.kit.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.sample.DiaryResource;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Asking twice acts once. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class IdempotencyTest {

    private final String key = UUID.randomUUID().toString();
    private final String text = "page " + key;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @AfterEach
    void nothing_happens_meanwhile() {
        DiaryResource.MEANWHILE.set(() -> {});
    }

    @Test
    void the_same_request_with_the_same_key_answers_again_and_acts_once() {
        var first = write("hr@RR8", "\"" + key + "\"", text);
        var second = write("hr@RR8", key, text);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .startsWith("/kit/v1/diary/");
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(pages()).isEqualTo(1);
    }

    @Test
    void requests_do_not_each_leave_a_query_plan_behind() {
        write("hr@RR8", UUID.randomUUID().toString(), text);
        var before = plans();

        for (var request = 0; request < 10; request++) {
            write("hr@RR8", UUID.randomUUID().toString(), text + request);
        }

        assertThat(plans() - before).isLessThan(10);
    }

    private int plans() {
        return database.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getQueryEngine()
                .getInterpretationCache()
                .getNumberOfCachedQueryPlans();
    }

    @Test
    void a_post_needs_a_key_and_the_key_is_a_uuid() {
        write("hr@RR8", null, text)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"))
                .body("errors[0].header", equalTo("Idempotency-Key"));
        write("hr@RR8", "\"again", text).then().statusCode(400).body("code", equalTo("idempotency-key-invalid"));
        assertThat(pages()).isZero();
    }

    @Test
    void another_request_with_the_same_key_is_refused() {
        write("hr@RR8", key, text);

        write("hr@RR8", key, text + " or other").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void the_key_of_another_user_is_another_key() {
        write("hr@RR8", key, text);

        write("hr@RDU", key, text).then().statusCode(403);
        var other = given().auth()
                .oauth2(TokenIssuer.trusted()
                        .to("kit")
                        .roles("hr@RR8")
                        .staffUid("900000000055")
                        .sign())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("organisation", "RR8", "text", text))
                .post("/kit/v1/diary");

        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(pages()).isEqualTo(2);
    }

    @Test
    void a_refusal_is_not_remembered() {
        DiaryResource.MEANWHILE.set(() -> {
            throw DomainException.conflict("not-now", "Not now");
        });
        write("hr@RR8", key, text).then().statusCode(409).body("code", equalTo("not-now"));
        DiaryResource.MEANWHILE.set(() -> {});

        write("hr@RR8", key, text).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        assertThat(pages()).isEqualTo(1);
    }

    @Test
    void a_caller_who_lost_the_role_does_not_get_the_answer_again() {
        var uid = "900000000056";
        writeAs(TokenIssuer.trusted().to("kit").roles("hr@RR8").staffUid(uid).sign());

        var later = writeAs(TokenIssuer.trusted()
                .to("kit")
                .roles("assessor@RR8")
                .staffUid(uid)
                .sign());

        later.then().statusCode(403).body("code", equalTo("permission-missing"));
    }

    @Test
    void a_repeat_while_the_first_is_being_worked_on_hears_that_it_is() throws Exception {
        var reached = new CountDownLatch(1);
        var proceed = new CountDownLatch(1);
        DiaryResource.MEANWHILE.set(() -> {
            reached.countDown();
            await(proceed);
        });
        try (var clients = Executors.newSingleThreadExecutor()) {
            var first = clients.submit(() -> write("hr@RR8", key, text));
            reached.await();

            write("hr@RR8", key, text).then().statusCode(409).body("code", equalTo("idempotency-in-flight"));

            proceed.countDown();
            assertThat(first.get().statusCode()).isEqualTo(201);
        }
        assertThat(pages()).isEqualTo(1);
    }

    @Test
    void a_hundred_at_once_have_one_effect() throws Exception {
        try (var clients = Executors.newFixedThreadPool(20)) {
            var answers = new ArrayList<Future<Response>>();
            for (var number = 0; number < 100; number++) {
                answers.add(clients.submit(() -> write("hr@RR8", key, text)));
            }
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isIn(201, 409);
            }
        }

        assertThat(pages()).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Response write(String role, String key, String text) {
        return send(TokenIssuer.trusted().to("kit").roles(role).sign(), key, text);
    }

    private Response writeAs(String token) {
        return send(token, key, text);
    }

    private static Response send(String token, String key, String text) {
        var request = given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("organisation", "RR8", "text", text));
        return (key == null ? request.noFilters() : request.header("Idempotency-Key", key)).post("/kit/v1/diary");
    }

    private long pages() {
        return transactions.bySystem(
                () -> database.createNativeQuery("select count(*) from diary_page where text = :text", Long.class)
                        .setParameter("text", text)
                        .getSingleResult());
    }
}

package org.cadre.appraisal.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule A6 of the guide, where a review is opened at the moment at which the appraisee acts: the first of the two decides. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OutcomeReviewRaceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void a6_no_review_is_opened_of_what_the_appraisee_is_signing() throws Exception {
        var conversation = Conversation.started().signedOnce();

        var codes = inTurn(conversation, () -> signed(conversation), () -> opened(conversation));

        assertThat(codes).containsExactly("200", "outcome-not-signed");
    }

    @Test
    void a6_no_review_is_opened_of_what_the_appraisee_is_disputing() throws Exception {
        var conversation = Conversation.started().signedOnce();

        var codes = inTurn(conversation, () -> disputed(conversation), () -> opened(conversation));

        assertThat(codes).containsExactly("200", "outcome-not-signed");
    }

    @Test
    void a6_the_appraisee_does_not_sign_what_a_review_is_being_opened_of() throws Exception {
        var conversation = Conversation.started().signedOnce();

        var codes = inTurn(conversation, () -> opened(conversation), () -> signed(conversation));

        assertThat(codes).containsExactly("201", "outcome-under-review");
    }

    /** Both wait for the row of the appraisal, the first before the second, and go on once both do. */
    private List<String> inTurn(
            Conversation conversation, Supplier<ValidatableResponse> first, Supplier<ValidatableResponse> second)
            throws Exception {
        var bothWait = new CountDownLatch(1);
        var isHeld = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(3)) {
            var holder = threads.submit(() -> hold(conversation, isHeld, bothWait));
            assertThat(isHeld.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            try {
                var one = waiting(threads, first, 1);
                var other = waiting(threads, second, 2);
                bothWait.countDown();
                holder.get();
                return List.of(one.get(), other.get());
            } finally {
                bothWait.countDown();
            }
        }
    }

    private Void hold(Conversation conversation, CountDownLatch isHeld, CountDownLatch until) {
        return transactions.bySystem(() -> {
            database.createNativeQuery("select id from appraisal where id = :id for update", UUID.class)
                    .setParameter("id", UUID.fromString(conversation.id))
                    .getSingleResult();
            isHeld.countDown();
            until.await();
            return null;
        });
    }

    private Future<String> waiting(ExecutorService threads, Supplier<ValidatableResponse> step, int waiting) {
        var answer = threads.submit(() -> code(step.get()));
        await().atMost(PATIENCE).until(() -> waitingForRow() == waiting);
        return answer;
    }

    private long waitingForRow() {
        return transactions.bySystem(
                () -> database.createNativeQuery("""
                        select count(distinct pid) from pg_locks
                        where not granted and locktype in ('tuple', 'transactionid')
                        """, Long.class).getSingleResult());
    }

    private static String code(ValidatableResponse answer) {
        var status = answer.extract().statusCode();
        return status < 300 ? String.valueOf(status) : answer.extract().path("code");
    }

    private static ValidatableResponse signed(Conversation conversation) {
        return act(conversation.appraisee(), conversation.path(), "sign");
    }

    private static ValidatableResponse disputed(Conversation conversation) {
        return act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not so"));
    }

    private static ValidatableResponse opened(Conversation conversation) {
        return post(conversation.hr(), "/outcome-reviews", Map.of("appraisalId", conversation.id));
    }
}

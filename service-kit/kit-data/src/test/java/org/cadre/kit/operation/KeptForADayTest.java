package org.cadre.kit.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer is given again for 24 hours; from then on the same key is a new wish. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class KeptForADayTest {

    private static final Duration DAY = Duration.ofHours(24);
    /** The least that the database tells apart. */
    private static final Duration MOMENT = Duration.of(1, ChronoUnit.MICROS);

    private final String key = UUID.randomUUID().toString();
    private final String text = "page " + key;

    @Inject
    MovableClock clock;

    @Inject
    KeptAnswers answers;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    private Instant first;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void just_before_a_day_is_over_the_answer_is_given_again() {
        var answer = writeFirst();

        clock.stopAt(first.plus(DAY).minus(MOMENT));
        var again = write();

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(answer.asString());
        assertThat(pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 1_000_000})
    void from_the_moment_it_is_over_the_same_key_is_a_new_wish(long microsAfter) {
        writeFirst();

        clock.stopAt(first.plus(DAY).plus(microsAfter, ChronoUnit.MICROS));
        var again = write();

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isNull();
        assertThat(pages()).isEqualTo(2);
    }

    /** The second answer, which replaced the first in its place, has a day of its own. */
    @Test
    void the_new_answer_is_kept_for_a_day_of_its_own() {
        writeFirst();
        clock.stopAt(first.plus(DAY));
        var second = write();

        clock.stopAt(first.plus(DAY).plus(DAY).minus(MOMENT));

        assertThat(write().asString()).isEqualTo(second.asString());
        assertThat(pages()).isEqualTo(2);
    }

    @Test
    void what_is_over_is_deleted_and_nothing_before() {
        writeFirst();

        clock.stopAt(first.plus(DAY).minus(MOMENT));
        answers.forget();
        assertThat(rows()).isEqualTo(1);

        clock.stopAt(first.plus(DAY));
        answers.forget();
        assertThat(rows()).isZero();
    }

    private Response writeFirst() {
        first = clock.instant().truncatedTo(ChronoUnit.MICROS);
        clock.stopAt(first);
        var answer = write();
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer;
    }

    private Response write() {
        return given().auth()
                .oauth2(TokenIssuer.trusted().to("kit").roles("hr@RR8").sign())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("organisation", "RR8", "text", text))
                .post("/kit/v1/diary");
    }

    private long rows() {
        return count("select count(*) from idempotency_key where key = :text", key);
    }

    private long pages() {
        return count("select count(*) from diary_page where text = :text", text);
    }

    private long count(String question, String of) {
        return transactions.bySystem(() -> database.createNativeQuery(question, Long.class)
                .setParameter("text", of)
                .getSingleResult());
    }
}

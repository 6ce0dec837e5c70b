package org.cadre.appraisal.feedback.run;

import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule FB15 of the guide. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ExtendingRunsTest {

    @Inject
    MovableClock clock;

    private FeedbackRound round;
    private LocalDate last;

    @BeforeEach
    void a_run_is_open_for_four_weeks() {
        round = FeedbackRound.asked().opened(5, 0);
        last = LocalDate.now(clock).plusDays(28);
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void raters_answer_up_to_the_new_last_day_and_it_closes_after_that() {
        extended(last.plusDays(7)).statusCode(200).body("closesOn", equalTo("" + last.plusDays(7)));

        clock.moveTo(last.plusDays(1));
        round.give(round.peers.get(0), 4, "A day after the first end").statusCode(200);
        round.close().statusCode(409).body("code", equalTo("feedback-run-still-open"));
        clock.moveTo(last.plusDays(7));
        round.give(round.peers.get(1), 4, "On the new last day").statusCode(200);
        clock.moveTo(last.plusDays(8));
        round.give(round.peers.get(2), 4, "Too late").statusCode(409).body("code", equalTo("feedback-run-over"));
        round.close().statusCode(200);
    }

    @Test
    void it_is_extended_on_its_last_day_and_not_on_the_day_after() {
        clock.moveTo(last.minusDays(1));
        extended(last.plusDays(1)).statusCode(200);
        clock.moveTo(last.plusDays(1));
        extended(last.plusDays(2)).statusCode(200);
        clock.moveTo(last.plusDays(3));
        extended(last.plusDays(9)).statusCode(409).body("code", equalTo("feedback-run-over"));
    }

    @Test
    void the_days_count_from_the_opening() {
        extended(last)
                .statusCode(422)
                .body("code", equalTo("closing-not-later"))
                .body("errors.pointer", contains("#/closesOn"));
        extended(last.plusDays(33)).statusCode(422).body("code", equalTo("closing-too-late"));
        extended(last.plusDays(32)).statusCode(200);
    }

    @Test
    void only_hr_extends_and_only_what_is_open() {
        act(round.conversation.appraiser(), round.path(), "extend", Map.of("closesOn", "" + last.plusDays(1)))
                .statusCode(403);
        round.answeredByAll().close().statusCode(200);

        extended(last.plusDays(1)).statusCode(409).body("code", equalTo("feedback-run-not-open"));
        round.release().statusCode(200);
    }

    private ValidatableResponse extended(LocalDate closesOn) {
        return act(round.conversation.hr(), round.path(), "extend", Map.of("closesOn", closesOn.toString()));
    }
}

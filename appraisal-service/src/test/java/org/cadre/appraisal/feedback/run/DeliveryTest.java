package org.cadre.appraisal.feedback.run;

import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.cadre.appraisal.testing.Exclusion;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule FB17 of the guide: a report does not wait for ever for somebody who does not deliver it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class DeliveryTest {

    @Inject
    MovableClock clock;

    @Inject
    Exclusion exclusion;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void a_report_is_to_be_delivered_within_28_days_of_the_close() {
        var round = FeedbackRound.asked().opened(4, 2).answeredByAll();
        run(round).body("deliverBy", nullValue());

        var closed = round.close().statusCode(200);

        closed.body("deliverBy", equalTo(lastDay().toString()));
        run(round).body("deliverBy", equalTo(lastDay().toString()));
        round.release().statusCode(200).body("deliverBy", nullValue());
    }

    @Test
    void a_facilitator_who_has_not_read_the_report_is_followed_by_another_from_the_day_after_the_last() {
        var round = closed();
        var another = Upstream.employee(round.conversation.organisation);
        var last = lastDay();

        clock.moveTo(last.minusDays(1));
        round.assign(another).statusCode(409).body("code", equalTo("facilitator-final"));
        clock.moveTo(last);
        round.assign(another).statusCode(409).body("code", equalTo("facilitator-final"));
        offered(round).body("actions.rel", not(hasItem("ASSIGN_FACILITATOR")));
        clock.moveTo(last.plusDays(1));
        offered(round).body("actions.rel", hasItem("ASSIGN_FACILITATOR"));
        round.assign(another).statusCode(200);

        round.facilitator().get(round.url() + "/report").then().statusCode(404);
        asStaff(another.staffUid()).get(round.url() + "/report").then().statusCode(200);
    }

    @Test
    void who_has_read_the_report_delivers_it_although_it_is_late() {
        var round = closed();
        round.facilitator().get(round.url() + "/report").then().statusCode(200);
        var another = Upstream.employee(round.conversation.organisation);

        clock.moveTo(lastDay().plusDays(1));

        round.assign(another).statusCode(409).body("code", equalTo("facilitator-final"));
        round.release().statusCode(200);
    }

    /** The look of the one before is not a look of theirs. */
    @Test
    void who_followed_and_has_not_read_it_either_is_followed_again() {
        var round = closed();
        clock.moveTo(lastDay().plusDays(1));
        round.assign(Upstream.employee(round.conversation.organisation)).statusCode(200);

        round.assign(round.facilitator).statusCode(200);
    }

    @Test
    void a_facilitator_who_is_excluded_is_followed_by_another_on_these_days_and_on_no_others() {
        var round = closed();
        var today = LocalDate.now(clock);
        exclusion.of(round.facilitator, round.conversation.organisation, today.plusDays(2), today.plusDays(3));
        var others = Upstream.employees(round.conversation.organisation, Optional.empty(), 2);

        clock.moveTo(today.plusDays(1));
        round.assign(others.getFirst()).statusCode(409).body("code", equalTo("facilitator-final"));
        clock.moveTo(today.plusDays(4));
        round.assign(others.getFirst()).statusCode(409).body("code", equalTo("facilitator-final"));
        clock.moveTo(today.plusDays(3));
        round.assign(others.getFirst()).statusCode(200);
        round.assign(others.getLast()).statusCode(409).body("code", equalTo("facilitator-final"));
    }

    @Test
    void who_is_excluded_elsewhere_is_still_to_deliver() {
        var round = closed();
        exclusion.of(round.facilitator, "T999", LocalDate.now(clock), LocalDate.now(clock));

        round.assign(Upstream.employee(round.conversation.organisation))
                .statusCode(409)
                .body("code", equalTo("facilitator-final"));
    }

    @Test
    void hr_does_not_follow_a_facilitator_itself() {
        var round = closed();
        var adviser = Upstream.employee(round.conversation.organisation);
        clock.moveTo(lastDay().plusDays(1));

        act(
                        asStaff(adviser.staffUid(), "hr@" + round.conversation.organisation),
                        round.path(),
                        "assign-facilitator",
                        Map.of("facilitatorId", adviser.personId()))
                .statusCode(422)
                .body("code", equalTo("facilitator-is-caller"));
    }

    private FeedbackRound closed() {
        var round = FeedbackRound.asked().opened(4, 2).answeredByAll();
        round.close().statusCode(200);
        return round;
    }

    /** Of a run that closed before the clock was moved. */
    private LocalDate lastDay() {
        return LocalDate.now(Clock.system(BusinessCalendar.LONDON)).plusDays(28);
    }

    private static ValidatableResponse run(FeedbackRound round) {
        return round.conversation.hr().get(round.url()).then().statusCode(200);
    }

    private static ValidatableResponse offered(FeedbackRound round) {
        return round.conversation.hr().get(round.url() + "/actions").then().statusCode(200);
    }
}

package org.cadre.appraisal.feedback.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule FB19 of the guide: a report does not wait for ever for somebody who has read it either. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PassedOnTest {

    private static final int KEPT = 56;

    @Inject
    MovableClock clock;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void fb19_who_has_read_it_is_followed_from_the_day_after_the_56th() {
        var round = closed();
        var closedOn = LocalDate.now(clock);
        read(round.facilitator, round).statusCode(200);
        var another = Upstream.employee(round.conversation.organisation);

        for (var day : new int[] {KEPT - 1, KEPT}) {
            clock.moveTo(closedOn.plusDays(day));
            round.assign(another).statusCode(409).body("code", equalTo("facilitator-final"));
            offered(round).body("actions.rel", not(hasItem("ASSIGN_FACILITATOR")));
        }
        clock.moveTo(closedOn.plusDays(KEPT + 1));
        offered(round).body("actions.rel", hasItem("ASSIGN_FACILITATOR"));
        round.assign(another).statusCode(200);

        read(round.facilitator, round).statusCode(404);
        act(round.facilitator(), round.path(), "release").statusCode(404);
        read(another, round).statusCode(200);
        act(asStaff(another.staffUid()), round.path(), "release").statusCode(200);
        read(round.conversation.appraisee, round).statusCode(200);
    }

    @Test
    void fb19_the_run_says_who_was_to_deliver_it_before_and_whether_they_had_read_it() {
        var round = closed();
        var closedOn = LocalDate.now(clock);
        run(round).body("earlierFacilitators", nullValue());
        var others = Upstream.employees(round.conversation.organisation, Optional.empty(), 2);
        clock.moveTo(closedOn.plusDays(29));
        round.assign(others.getFirst()).statusCode(200);
        read(others.getFirst(), round).statusCode(200);
        clock.moveTo(closedOn.plusDays(29 + KEPT + 1));
        round.assign(others.getLast()).statusCode(200);

        for (var reader : new Employee[] {round.conversation.appraisee, others.getLast()}) {
            asStaff(reader.staffUid())
                    .get(round.url())
                    .then()
                    .statusCode(200)
                    .body(
                            "earlierFacilitators.facilitatorId",
                            contains(
                                    round.facilitator.personId().toString(),
                                    others.getFirst().personId().toString()))
                    .body(
                            "earlierFacilitators.followedOn",
                            contains(
                                    closedOn.plusDays(29).toString(),
                                    closedOn.plusDays(29 + KEPT + 1).toString()))
                    .body("earlierFacilitators.hadRead", contains(false, true));
        }
        var held = round.conversation
                .appraisee()
                .get(BASE + "/people/" + round.conversation.appraisee.personId() + "/subject-access")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(held).contains(round.facilitator.personId().toString());
    }

    /** They have as long as the first one had, from the day on which they were chosen. */
    @Test
    void fb19_who_follows_and_reads_it_has_56_days_of_their_own() {
        var round = closed();
        var others = Upstream.employees(round.conversation.organisation, Optional.empty(), 2);
        clock.moveTo(LocalDate.now(clock).plusDays(KEPT + 1));
        round.assign(others.getFirst()).statusCode(200);
        var chosenOn = LocalDate.now(clock);
        read(others.getFirst(), round).statusCode(200);

        clock.moveTo(chosenOn.plusDays(KEPT));
        round.assign(others.getLast()).statusCode(409).body("code", equalTo("facilitator-final"));
        clock.moveTo(chosenOn.plusDays(KEPT + 1));
        round.assign(others.getLast()).statusCode(200);
    }

    /** Whoever has read what is said of somebody is not to be read by them in turn. */
    @Test
    void fb19_of_who_has_read_it_the_subject_delivers_no_report_and_of_who_has_not_they_may() {
        var read = closed();
        var unread = closed();
        var reader = FeedbackRound.asked();
        var idle = FeedbackRound.asked();
        clock.moveTo(LocalDate.now(clock).plusDays(29));
        read.assign(reader.conversation.appraisee).statusCode(200);
        unread.assign(idle.conversation.appraisee).statusCode(200);
        read(reader.conversation.appraisee, read).statusCode(200);
        clock.moveTo(LocalDate.now(clock).plusDays(KEPT + 1));
        read.assign(Upstream.employee(read.conversation.organisation)).statusCode(200);
        unread.assign(Upstream.employee(unread.conversation.organisation)).statusCode(200);

        reader.assign(read.conversation.appraisee).statusCode(422).body("code", equalTo("facilitator-reciprocal"));
        idle.assign(unread.conversation.appraisee).statusCode(200);
    }

    private static FeedbackRound closed() {
        var round = FeedbackRound.asked().opened(4, 2).answeredByAll();
        round.close().statusCode(200);
        return round;
    }

    private static ValidatableResponse read(Employee reader, FeedbackRound round) {
        return asStaff(reader.staffUid()).get(round.url() + "/report").then();
    }

    private static ValidatableResponse run(FeedbackRound round) {
        return round.conversation.hr().get(round.url()).then().statusCode(200);
    }

    private static ValidatableResponse offered(FeedbackRound round) {
        return round.conversation.hr().get(round.url() + "/actions").then().statusCode(200);
    }
}

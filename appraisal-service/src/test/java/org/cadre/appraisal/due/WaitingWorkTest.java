package org.cadre.appraisal.due;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.testing.AdverseAppraisal;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule W11 of the guide: whatever waits for somebody is in their list, and in nobody else's. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class WaitingWorkTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void w11_a_run_waits_for_its_subject_then_its_appraiser_then_its_raters_then_its_facilitator() {
        var round = FeedbackRound.asked();
        var conversation = round.conversation;
        waiting(conversation.appraisee()).body("waiting.kind", contains("RATERS_TO_NOMINATE"));
        waiting(conversation.appraiser()).body("waiting", empty());

        round.nominated(5, 0);
        waiting(conversation.appraisee()).body("waiting", empty());
        waiting(conversation.appraiser())
                .body("waiting.kind", contains("RATERS_TO_APPROVE"))
                .body("waiting.id", contains(round.id));

        act(conversation.appraiser(), round.path(), "approve").statusCode(200);
        round.assign(round.facilitator).statusCode(200);
        round.open().statusCode(200);
        var peer = round.peers.getFirst();
        waiting(asStaff(peer.staffUid()))
                .body("waiting.kind", contains("FEEDBACK_TO_GIVE"))
                .body(
                        "waiting.dueOn",
                        contains(LocalDate.now(clock).plusDays(28).toString()));
        waiting(round.facilitator()).body("waiting", empty());

        round.answeredByAll().close().statusCode(200);
        waiting(asStaff(peer.staffUid())).body("waiting", empty());
        waiting(round.facilitator())
                .body("waiting.kind", contains("REPORT_TO_DELIVER"))
                .body(
                        "waiting.dueOn",
                        contains(LocalDate.now(clock).plusDays(28).toString()));
        round.release().statusCode(200);
        waiting(round.facilitator()).body("waiting", empty());
    }

    @Test
    void w11_it_is_overdue_from_the_day_after_the_last() {
        var round = FeedbackRound.asked().opened(5, 0).answeredByAll();
        round.close().statusCode(200);
        var last = LocalDate.now(clock).plusDays(28);

        for (var day : new LocalDate[] {last.minusDays(1), last, last.plusDays(1)}) {
            clock.moveTo(day);
            waiting(round.facilitator()).body("waiting.overdue", contains(day.isAfter(last)));
        }
    }

    @Test
    void w11_a_pay_step_waits_for_who_decides_it_and_not_for_whose_it_is() {
        var conversation = Conversation.started().complete();
        var step = LocalDate.now(clock).plusDays(40);
        post(
                        conversation.hr(),
                        "/pay-step-reviews",
                        Map.of(
                                "personId", conversation.appraisee.personId(),
                                "organisation", conversation.organisation,
                                "band", "Band 6",
                                "inBandSince", step.minusYears(2).toString(),
                                "payStepOn", step.toString()))
                .statusCode(201);

        waiting(conversation.appraiser())
                .body("waiting.kind", contains("PAY_STEP_TO_DECIDE"))
                .body("waiting.dueOn", contains(step.toString()));
        waiting(conversation.appraisee()).body("waiting", empty());
    }

    @Test
    void w11_a_review_of_an_outcome_waits_for_its_reviewer_and_nobody_else_learns_of_it() {
        var adverse = AdverseAppraisal.filledIn().stated().signed();
        var reviewer = adverse.reviewer();

        waiting(asStaff(reviewer.staffUid())).body("waiting.kind", contains("OUTCOME_TO_REVIEW"));
        waiting(adverse.conversation.appraiser()).body("waiting", empty());
        waiting(adverse.conversation.appraisee()).body("waiting", empty());
        adverse.conclude(reviewer, true).statusCode(200);
        waiting(asStaff(reviewer.staffUid())).body("waiting", empty());
    }

    @Test
    void w11_a_test_waits_for_the_member_to_attest_and_for_whoever_signs_it_off() {
        var board = Boardroom.complete();
        var ofMember = board.test(board.memberSeat);
        waiting(board.member()).body("waiting.kind", contains("TEST_TO_ATTEST"));
        waiting(board.chair()).body("waiting", empty());

        act(board.member(), ofMember, "attest").statusCode(200);
        waiting(board.member()).body("waiting", empty());
        waiting(board.chair()).body("waiting.kind", contains("TEST_TO_SIGN_OFF"));
        waiting(board.deputy()).body("waiting", empty());

        act(board.chair(), board.test(board.chairSeat), "attest").statusCode(200);
        waiting(board.deputy()).body("waiting.kind", contains("TEST_TO_SIGN_OFF"));
        waiting(board.chair()).body("waiting.id", contains(ofMember.substring(ofMember.lastIndexOf('/') + 1)));
    }

    @Test
    void w11_a_reference_waits_for_the_chair_and_who_keeps_the_records_and_so_does_an_objection() {
        var board = Boardroom.complete();
        act(
                        board.hr(),
                        "/board-seats/" + board.memberSeat,
                        "end",
                        Map.of("endsOn", LocalDate.now(clock).minusDays(1).toString()))
                .statusCode(200);

        for (var referee : new RequestSpecification[] {board.chair(), board.secretary()}) {
            waiting(referee).body("waiting.kind", containsInAnyOrder("REFERENCE_TO_WRITE"));
        }
        waiting(board.deputy()).body("waiting", empty());
        waiting(board.member()).body("waiting", empty());

        var reference = "/board-references/"
                + board.member()
                        .get(BASE + "/board-references/mine")
                        .then()
                        .extract()
                        .<String>path("references[0].id");
        act(board.member(), reference, "object", Map.of("grounds", "The dates are wrong"))
                .statusCode(200);
        waiting(board.chair()).body("waiting.kind", contains("OBJECTION_TO_CONSIDER"));
    }

    private static ValidatableResponse waiting(RequestSpecification caller) {
        return caller.get(BASE + "/due/mine").then().statusCode(200);
    }
}

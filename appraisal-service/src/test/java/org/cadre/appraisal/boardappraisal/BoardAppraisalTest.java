package org.cadre.appraisal.boardappraisal;

import static org.cadre.appraisal.boardappraisal.BoardScene.ENOUGH;
import static org.cadre.appraisal.boardappraisal.BoardScene.SUBMIT;
import static org.cadre.appraisal.boardappraisal.BoardScene.WITHOUT_EDI;
import static org.cadre.appraisal.boardappraisal.BoardScene.WITHOUT_PRIORITY;
import static org.cadre.appraisal.boardappraisal.BoardScene.agree;
import static org.cadre.appraisal.boardappraisal.BoardScene.checkIn;
import static org.cadre.appraisal.boardappraisal.BoardScene.fillIn;
import static org.cadre.appraisal.boardappraisal.BoardScene.list;
import static org.cadre.appraisal.boardappraisal.BoardScene.listed;
import static org.cadre.appraisal.boardappraisal.BoardScene.seat;
import static org.cadre.appraisal.boardappraisal.BoardScene.submit;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Exclusion;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules B13 to B15, B17 and B18 of the guide. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class BoardAppraisalTest {

    @Inject
    MovableClock clock;

    @Inject
    Exclusion exclusion;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void b13_without_an_edi_objective_the_appraisal_of_a_board_member_is_not_signed() {
        var conversation = Conversation.started();
        seat(conversation, "NHS_TRUST", "CHAIR");
        FeedbackRound.released(conversation);
        fillIn(conversation);
        agree(conversation, WITHOUT_EDI);

        act(conversation.appraiser(), conversation.path(), "sign")
                .statusCode(422)
                .body("code", equalTo("appraisal-incomplete"))
                .body("errors.code", contains("edi-objective-missing"));

        agree(conversation, ENOUGH);
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
    }

    @Test
    void b13_holds_for_who_is_appraised_from_outside_too() {
        var conversation = Conversation.started();
        seat(conversation, "NHS_TRUST", "CHAIR");
        FeedbackRound.released(conversation);
        var outsider = Upstream.employee(Conversation.newOrganisation());
        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", outsider.personId(), "reason", "CONFLICT_OF_INTEREST"))
                .statusCode(200);
        var held = conversation.heldBy(outsider);
        fillIn(held);
        agree(held, WITHOUT_EDI);

        act(held.appraiser(), held.path(), "sign")
                .statusCode(422)
                .body("errors.code", contains("edi-objective-missing"));
    }

    @Test
    void b13_who_sits_on_no_board_needs_none() {
        var conversation = Conversation.started().filledIn();
        seat(conversation, "NHS_TRUST", "COMPANY_SECRETARY");

        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
    }

    @Test
    void b17_each_objective_of_a_board_member_serves_a_priority() {
        var conversation = Conversation.started();
        seat(conversation, "NHS_TRUST", "CHAIR");
        FeedbackRound.released(conversation);
        fillIn(conversation);
        agree(conversation, WITHOUT_PRIORITY);

        act(conversation.appraiser(), conversation.path(), "sign")
                .statusCode(422)
                .body("code", equalTo("appraisal-incomplete"))
                .body("errors.code", everyItem(equalTo("objective-without-priority")))
                .body(
                        "errors.pointer",
                        contains(
                                "#/objectives/0/priorityId", "#/objectives/1/priorityId", "#/objectives/2/priorityId"));

        agree(conversation, ENOUGH);
        conversation.signed();
    }

    @Test
    void b18_a_board_member_has_had_a_mid_year_review() {
        var conversation = Conversation.started();
        seat(conversation, "NHS_TRUST", "CHAIR");
        FeedbackRound.released(conversation);
        conversation.filledIn();
        agree(conversation, ENOUGH);

        act(conversation.appraiser(), conversation.path(), "sign")
                .statusCode(422)
                .body("errors.code", contains("check-in-missing"));

        checkIn(conversation);
        conversation.signed();
    }

    @Test
    void b14_what_waits_for_a_chair_who_is_excluded_is_not_overdue_on_these_days() {
        var conversation = Conversation.started();
        seat(conversation, "NHS_TRUST", "CHAIR");
        var first = LocalDate.parse("2027-07-10");
        var last = LocalDate.parse("2027-09-10");
        exclusion.of(conversation.appraisee, conversation.organisation, first, last);

        for (var day : new LocalDate[] {first.minusDays(1), last.plusDays(1)}) {
            clock.moveTo(day);
            listed(conversation).body("items[0].overdue", equalTo(true));
        }
        for (var day : new LocalDate[] {first, first.plusDays(1), last}) {
            clock.moveTo(day);
            listed(conversation).body("items[0].overdue", equalTo(false));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ICB, CHAIR, 2027-06-30",
        "NHS_TRUST, CHAIR, 2027-06-30",
        "ICB, NON_EXECUTIVE_DIRECTOR, 2027-09-30",
        "NHS_TRUST, NON_EXECUTIVE_DIRECTOR, 2027-09-30",
        "NHS_TRUST, DEPUTY_CHAIR, 2027-09-30",
        "NHS_TRUST, SENIOR_INDEPENDENT_DIRECTOR, 2027-09-30"
    })
    void b14_by_body_and_role_it_is_due_on_a_day_and_overdue_from_the_day_after(
            String body, String role, LocalDate due) {
        var conversation = Conversation.started();
        seat(conversation, body, role);

        for (var day : new LocalDate[] {due.minusDays(1), due}) {
            clock.moveTo(day);
            listed(conversation)
                    .body("items[0].dueOn", equalTo(due.toString()))
                    .body("items[0].overdue", equalTo(false));
        }
        clock.moveTo(due.plusDays(1));
        listed(conversation).body("items[0].overdue", equalTo(true));
    }

    @Test
    void b14_of_a_foundation_trusts_board_nothing_is_due() {
        var foundation = Conversation.started();
        seat(foundation, "FOUNDATION_TRUST", "NON_EXECUTIVE_DIRECTOR");
        listed(foundation).body("items[0].dueOn", nullValue()).body("items[0].appraisalId", equalTo(foundation.id));
        submit(foundation).statusCode(422).body("code", equalTo("appraisal-held-locally"));
    }

    @Test
    void b15_what_is_complete_is_submitted_once() {
        var conversation = Conversation.started();
        seat(conversation, "ICB", "CHAIR");
        submit(conversation).statusCode(409).body("code", equalTo("appraisal-not-complete"));
        FeedbackRound.released(conversation);
        fillIn(conversation);
        agree(conversation, ENOUGH);
        conversation.signed();

        submit(conversation).statusCode(200);
        submit(conversation).statusCode(409).body("code", equalTo("appraisal-submitted"));
        clock.moveTo(LocalDate.parse("2027-07-01"));
        listed(conversation).body("items[0].complete", equalTo(true)).body("items[0].overdue", equalTo(false));
    }

    @Test
    void b15_another_organisations_hr_neither_sees_nor_submits() {
        var conversation = Conversation.started();
        seat(conversation, "ICB", "CHAIR");
        var stranger = "hr@" + Conversation.newOrganisation();

        as(stranger).get(list(conversation)).then().statusCode(403);
        post(as(stranger), SUBMIT, Map.of("appraisalId", conversation.id))
                .statusCode(422)
                .body("code", equalTo("appraisal-unknown"));
        conversation.appraisee().get(list(conversation)).then().statusCode(403);
    }
}

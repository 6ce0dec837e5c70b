package org.cadre.appraisal.appraisal;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** Rules WB1 to WB3 of the guide: a wellbeing conversation is between the two who held it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class WellbeingTest {

    private static final String NOTE = "Sleeps badly since the move";

    @Test
    void wb1_either_writes_it_down_and_both_read_it() {
        var conversation = Conversation.started();

        record(conversation, conversation.appraisee(), NOTE).statusCode(200);
        act(
                        conversation.appraiser(),
                        conversation.path(),
                        "record-wellbeing-conversation",
                        Map.of("heldOn", "2026-04-01"))
                .statusCode(200);

        for (var party : List.of(conversation.appraisee(), conversation.appraiser())) {
            read(conversation, party)
                    .statusCode(200)
                    .body("conversations.heldOn", contains("2026-05-20", "2026-04-01"))
                    .body("conversations[0].note", equalTo(NOTE))
                    .body("conversations[1].note", nullValue())
                    .body(
                            "conversations.authorId",
                            contains(
                                    conversation.appraisee.personId().toString(),
                                    conversation.appraiser.personId().toString()));
        }
    }

    @Test
    void neither_hr_nor_a_reviewer_nor_anybody_else_reads_it() {
        var conversation = Conversation.started().signedOnce();
        record(conversation, conversation.appraisee(), NOTE).statusCode(200);
        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not how it was"))
                .statusCode(200);

        for (var other : List.of(conversation.hr(), as("hr@ENG"), conversation.manager())) {
            read(conversation, other).statusCode(403).body("code", equalTo("permission-missing"));
        }
        for (var stranger : List.of(as("hr@RDU"), staffOf(conversation), as("auditor@" + conversation.organisation))) {
            read(conversation, stranger).statusCode(404).body("code", equalTo("appraisal-not-found"));
        }
        record(conversation, conversation.hr(), NOTE).statusCode(403);
    }

    @Test
    void it_is_in_no_other_answer() {
        var conversation = Conversation.started().filledIn();
        record(conversation, conversation.appraisee(), NOTE).body(not(containsString(NOTE)));
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);

        for (var part : List.of("", "/summary", "/copies", "/check-ins", "/objectives", "/development-plan")) {
            conversation
                    .appraisee()
                    .get(BASE + conversation.path() + part)
                    .then()
                    .statusCode(200)
                    .body(not(containsString(NOTE)));
        }
    }

    @Test
    void who_takes_over_finds_nothing_of_it_and_who_held_it_sees_the_appraisal_no_more() {
        var conversation = Conversation.started();
        record(conversation, conversation.appraiser(), NOTE).statusCode(200);
        var another = Upstream.employee(conversation.organisation);
        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", another.personId(), "reason", "CONFLICT_OF_INTEREST"))
                .statusCode(200);

        read(conversation, asStaff(another.staffUid())).statusCode(200).body("conversations", empty());
        read(conversation, conversation.appraiser()).statusCode(404);
        read(conversation, conversation.appraisee()).body("conversations.note", contains(NOTE));
    }

    /** Rule WB6 of the guide. */
    @Test
    void it_lies_between_the_first_day_of_the_cycle_and_today_and_not_after_cancelling() {
        var conversation = Conversation.started();
        var today = LocalDate.now(BusinessCalendar.LONDON);

        on(conversation, "2026-03-31").statusCode(422).body("code", equalTo("conversation-before-cycle"));
        on(conversation, "2026-04-01").statusCode(200);
        on(conversation, today.toString()).statusCode(200);
        on(conversation, today.plusDays(2).toString())
                .statusCode(422)
                .body("code", equalTo("conversation-in-future"))
                .body("errors.pointer", contains("#/heldOn"));

        act(conversation.hr(), conversation.path(), "cancel", Map.of("reason", "STARTED_IN_ERROR"))
                .statusCode(200);
        on(conversation, "2026-04-01").statusCode(409).body("code", equalTo("appraisal-over"));
    }

    @Test
    void only_the_two_are_told_that_they_may_write_it_down() {
        var conversation = Conversation.started();

        actions(conversation, conversation.appraisee()).body("actions.rel", hasItem("RECORD_WELLBEING_CONVERSATION"));
        actions(conversation, conversation.hr()).body("actions.rel", not(hasItem("RECORD_WELLBEING_CONVERSATION")));
    }

    private static ValidatableResponse on(Conversation conversation, String heldOn) {
        return act(
                conversation.appraisee(),
                conversation.path(),
                "record-wellbeing-conversation",
                Map.of("heldOn", heldOn));
    }

    private static ValidatableResponse record(Conversation conversation, RequestSpecification caller, String note) {
        return act(
                caller,
                conversation.path(),
                "record-wellbeing-conversation",
                Map.of("heldOn", "2026-05-20", "note", note));
    }

    private static ValidatableResponse read(Conversation conversation, RequestSpecification caller) {
        return caller.get(BASE + conversation.path() + "/wellbeing-conversations")
                .then();
    }

    private static ValidatableResponse actions(Conversation conversation, RequestSpecification caller) {
        return caller.get(BASE + conversation.path() + "/actions").then().statusCode(200);
    }

    private static RequestSpecification staffOf(Conversation conversation) {
        return asStaff(Upstream.employee(conversation.organisation).staffUid());
    }
}

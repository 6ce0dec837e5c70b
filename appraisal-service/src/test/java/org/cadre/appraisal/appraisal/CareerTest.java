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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** Rules CC1 to CC5 of the guide: a career conversation is between the two who held it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class CareerTest {

    private static final String ASPIRATION = "To lead a ward of my own";

    @Test
    void cc1_either_writes_it_down_and_both_read_it() {
        var conversation = Conversation.started();

        record(conversation, conversation.appraisee(), talk("2026-05-20")).statusCode(200);
        var more = talk("2026-06-20");
        more.put("timescale", "NOT_SEEKING");
        more.put("nextStep", "Shadow the matron for a week");
        more.put("support", "Release for the week");
        record(conversation, conversation.appraiser(), more).statusCode(200);

        for (var party : List.of(conversation.appraisee(), conversation.appraiser())) {
            read(conversation, party)
                    .statusCode(200)
                    .body("conversations.heldOn", contains("2026-05-20", "2026-06-20"))
                    .body("conversations.aspirations", contains(ASPIRATION, ASPIRATION))
                    .body("conversations.timescale", contains("WITHIN_TWO_YEARS", "NOT_SEEKING"))
                    .body("conversations.mobility", contains("WITHIN_REGION", "WITHIN_REGION"))
                    .body("conversations[0].nextStep", nullValue())
                    .body("conversations[1].support", equalTo("Release for the week"));
        }
    }

    @Test
    void cc2_neither_hr_nor_talent_nor_a_reviewer_nor_anybody_else_reads_it() {
        var conversation = Conversation.started().signedOnce();
        record(conversation, conversation.appraisee(), talk("2026-05-20")).statusCode(200);
        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not how it was"))
                .statusCode(200);

        for (var other : List.of(conversation.hr(), as("hr@ENG"), conversation.manager())) {
            read(conversation, other).statusCode(403).body("code", equalTo("permission-missing"));
        }
        for (var stranger : List.of(as("hr@RDU"), as("talent-lead@" + conversation.organisation))) {
            read(conversation, stranger).statusCode(404).body("code", equalTo("appraisal-not-found"));
        }
        record(conversation, conversation.hr(), talk("2026-05-20")).statusCode(403);
    }

    @Test
    void cc2_who_takes_over_finds_nothing_of_it() {
        var conversation = Conversation.started();
        record(conversation, conversation.appraiser(), talk("2026-05-20")).statusCode(200);
        var another = Upstream.employee(conversation.organisation);
        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", another.personId(), "reason", "CONFLICT_OF_INTEREST"))
                .statusCode(200);

        read(conversation, asStaff(another.staffUid())).statusCode(200).body("conversations", empty());
        read(conversation, conversation.appraisee()).body("conversations.aspirations", contains(ASPIRATION));
    }

    @Test
    void cc3_it_is_in_no_other_answer_but_the_persons_own_record() {
        var conversation = Conversation.started().filledIn();
        record(conversation, conversation.appraisee(), talk("2026-05-20")).body(not(containsString(ASPIRATION)));
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);

        for (var part : List.of("", "/summary", "/copies", "/check-ins", "/objectives", "/development-plan")) {
            conversation
                    .appraisee()
                    .get(BASE + conversation.path() + part)
                    .then()
                    .statusCode(200)
                    .body(not(containsString(ASPIRATION)));
        }
        conversation
                .appraisee()
                .get(BASE + "/people/" + conversation.appraisee.personId() + "/subject-access")
                .then()
                .statusCode(200)
                .body(containsString(ASPIRATION));
    }

    @Test
    void cc4_timescale_and_mobility_are_codes_in_force() {
        var conversation = Conversation.started();
        for (var field : List.of("timescale", "mobility")) {
            var wrong = talk("2026-05-20");
            wrong.put(field, "SOMEWHEN");
            record(conversation, conversation.appraisee(), wrong)
                    .statusCode(422)
                    .body("code", equalTo("career-%s-unknown".formatted(field)))
                    .body("errors.pointer", contains("#/" + field));
        }
    }

    @Test
    void cc5_it_lies_between_the_first_day_of_the_cycle_and_today_and_not_after_cancelling() {
        var conversation = Conversation.started();
        var today = LocalDate.now(BusinessCalendar.LONDON);

        on(conversation, "2026-03-31").statusCode(422).body("code", equalTo("conversation-before-cycle"));
        on(conversation, "2026-04-01").statusCode(200);
        on(conversation, today.toString()).statusCode(200);
        on(conversation, today.plusDays(2).toString()).statusCode(422).body("code", equalTo("conversation-in-future"));
        conversation
                .appraisee()
                .get(BASE + conversation.path() + "/actions")
                .then()
                .body("actions.rel", hasItem("RECORD_CAREER_CONVERSATION"));
        act(conversation.hr(), conversation.path(), "cancel", Map.of("reason", "STARTED_IN_ERROR"))
                .statusCode(200);
        on(conversation, "2026-04-01").statusCode(409).body("code", equalTo("appraisal-over"));
    }

    private static ValidatableResponse on(Conversation conversation, String heldOn) {
        return record(conversation, conversation.appraisee(), talk(heldOn));
    }

    private static Map<String, Object> talk(String heldOn) {
        return new HashMap<>(Map.of(
                "heldOn",
                heldOn,
                "aspirations",
                ASPIRATION,
                "timescale",
                "WITHIN_TWO_YEARS",
                "mobility",
                "WITHIN_REGION"));
    }

    private static ValidatableResponse record(
            Conversation conversation, RequestSpecification caller, Map<String, Object> talk) {
        return act(caller, conversation.path(), "record-career-conversation", talk);
    }

    private static ValidatableResponse read(Conversation conversation, RequestSpecification caller) {
        return caller.get(BASE + conversation.path() + "/career-conversations").then();
    }
}

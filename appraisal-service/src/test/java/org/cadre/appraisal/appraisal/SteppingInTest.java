package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules H1 to H4 of the guide: HR helps an appraisal along without reading it. Every caller is told what may be done now. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SteppingInTest {

    @Inject
    Session database;

    @Test
    void another_appraiser_finds_what_was_written_and_the_former_sees_it_no_more() {
        var conversation = Conversation.started().filledIn();
        var successor = Upstream.employee(conversation.organisation);
        var wanted = Map.of("appraiserId", successor.personId(), "reason", "LINE_MANAGEMENT_CHANGED");

        act(conversation.appraiser(), conversation.path(), "hand-over", wanted).statusCode(403);
        act(conversation.hr(), conversation.path(), "hand-over", wanted)
                .statusCode(200)
                .body("appraiserId", equalTo(successor.personId().toString()));

        var url = BASE + conversation.path();
        conversation.appraiser().get(url).then().statusCode(404);
        asStaff(successor.staffUid()).get(url + "/objectives").then().body("objectives", hasSize(3));
        conversation
                .appraisee()
                .get(url + "/appraisers")
                .then()
                .statusCode(200)
                .body("appraiserId", equalTo(successor.personId().toString()))
                .body(
                        "former.appraiserId",
                        contains(conversation.appraiser.personId().toString()))
                .body("former.reason", contains("LINE_MANAGEMENT_CHANGED"));
        assertThat(reasons(conversation, "hand-over")).containsExactly("LINE_MANAGEMENT_CHANGED");
    }

    @Test
    void whoever_takes_over_is_in_post_and_the_reason_is_known() {
        var conversation = Conversation.started();
        var former = Upstream.employee(conversation.organisation, "STAGE_2", "2099-01-01");

        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", former.personId(), "reason", "CONFLICT_OF_INTEREST"))
                .statusCode(422)
                .body("code", equalTo("appraiser-not-in-post"));
        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", conversation.manager.personId(), "reason", "ILLNESS"))
                .statusCode(422)
                .body("code", equalTo("reason-unknown"))
                .body("detail", containsString("LINE_MANAGEMENT_CHANGED"));
    }

    @Test
    void nobody_gives_an_appraisal_to_themselves() {
        var conversation = Conversation.started();
        var itself = Upstream.employee(conversation.organisation);

        act(
                        asStaff(itself.staffUid(), "hr@" + conversation.organisation),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", itself.personId(), "reason", "CONFLICT_OF_INTEREST"))
                .statusCode(422)
                .body("code", equalTo("appraiser-is-caller"));
    }

    @Test
    void one_appraisal_may_have_more_time_than_its_cycle() {
        var conversation = Conversation.started();

        act(conversation.hr(), conversation.path(), "extend", Map.of("dueOn", "2099-03-31", "reason", "JOINED_LATE"))
                .statusCode(422)
                .body("code", equalTo("due-date-not-later"));
        act(conversation.hr(), conversation.path(), "extend", Map.of("dueOn", "2099-04-01", "reason", "JOINED_LATE"))
                .statusCode(200)
                .body("dueOn", equalTo("2099-04-01"));
        assertThat(reasons(conversation, "extend")).containsExactly("JOINED_LATE, until 2099-04-01");
    }

    @Test
    void h3_what_is_complete_is_reopened_with_a_reason_and_signed_anew() {
        var conversation = Conversation.started().filledIn();
        put(conversation.appraiser(), conversation.path(), "comment", Map.of("comment", "A good year"))
                .statusCode(200);
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
        act(conversation.appraisee(), conversation.path(), "sign").statusCode(200);
        var reason = Map.of("reason", "FACTUAL_ERROR");

        act(conversation.appraiser(), conversation.path(), "reopen", reason).statusCode(403);
        act(conversation.hr(), conversation.path(), "reopen", reason)
                .statusCode(200)
                .body("state", equalTo("REOPENED"))
                .body("completedOn", nullValue())
                .body("appraiserSignedAt", nullValue())
                .body("appraiseeSignedAt", nullValue());
        put(conversation.appraiser(), conversation.path(), "overall-ratings", Map.of("what", 5, "how", 3))
                .statusCode(200);
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
        act(conversation.appraisee(), conversation.path(), "sign")
                .statusCode(200)
                .body("state", equalTo("COMPLETE"));

        conversation
                .appraisee()
                .get(BASE + conversation.path() + "/copies")
                .then()
                .body("copies.kind", contains("PREPARATION", "SIGNED", "COMPLETED", "SIGNED"))
                .body("copies[1].overall.what", equalTo(4))
                .body("copies[2].appraiseeSignedAt", notNullValue())
                .body("copies[2].appraiserComment", equalTo("A good year"))
                .body("copies[3].overall.what", equalTo(5))
                .body("copies[3].appraiserComment", nullValue());
        assertThat(PublishedEvents.on("cadre.appraisal.appraisals.v1").about(conversation.id))
                .anySatisfy(event -> {
                    assertThat(event.type()).isEqualTo("cadre.appraisal.appraisal.reopened.v1");
                    assertThat(event.schemaViolations()).isEmpty();
                });
        assertThat(reasons(conversation, "reopen")).containsExactly("FACTUAL_ERROR");
    }

    @Test
    void hr_steps_into_no_appraisal_in_which_it_has_a_part() {
        var conversation = Conversation.started();
        stepsInto(conversation, asStaff(conversation.appraisee.staffUid(), "hr@" + conversation.organisation));
        stepsInto(conversation, asStaff(conversation.appraiser.staffUid(), "hr@" + conversation.organisation));
    }

    private static void stepsInto(Conversation conversation, RequestSpecification itself) {
        for (var step : Map.of(
                        "reopen", Map.of("reason", "FACTUAL_ERROR"),
                        "extend", Map.of("dueOn", "2099-04-01", "reason", "JOINED_LATE"),
                        "hand-over",
                                Map.of(
                                        "appraiserId",
                                        conversation.manager.personId(),
                                        "reason",
                                        "CONFLICT_OF_INTEREST"))
                .entrySet()) {
            act(itself, conversation.path(), step.getKey(), step.getValue())
                    .statusCode(403)
                    .body("code", equalTo("permission-missing"));
        }
    }

    @Test
    void everybody_is_told_what_may_be_done_now() {
        var conversation = Conversation.started();
        assertThat(actions(conversation, conversation.appraisee()))
                .containsExactly(
                        "START_PREPARATION",
                        "RECORD_CHECK_IN",
                        "RECORD_PROGRESS",
                        "RECORD_WELLBEING_CONVERSATION",
                        "RECORD_CAREER_CONVERSATION",
                        "ATTACH_FEEDBACK");
        assertThat(actions(conversation, conversation.hr())).containsExactly("HAND_OVER", "EXTEND", "CANCEL");

        conversation.preparing();
        assertThat(actions(conversation, conversation.appraisee()))
                .containsExactly(
                        "WRITE_OBJECTIVES",
                        "CARRY_OVER_OBJECTIVES",
                        "TAKE_PROPOSED_OBJECTIVES",
                        "WRITE_FORWARD_OBJECTIVES",
                        "WRITE_BEHAVIOURS",
                        "WRITE_COMPETENCIES",
                        "WRITE_DEVELOPMENT_PLAN",
                        "WRITE_OVERALL_RATINGS",
                        "RECORD_CHECK_IN",
                        "RECORD_WELLBEING_CONVERSATION",
                        "RECORD_CAREER_CONVERSATION",
                        "ATTACH_FEEDBACK",
                        "SHARE");
        assertThat(actions(conversation, conversation.appraiser()))
                .containsExactly(
                        "PROPOSE_OBJECTIVES",
                        "RECORD_CHECK_IN",
                        "RECORD_WELLBEING_CONVERSATION",
                        "RECORD_CAREER_CONVERSATION",
                        "HOLD_MEETING");

        var signed = Conversation.started().signedOnce();
        assertThat(actions(signed, signed.appraisee()))
                .containsExactly(
                        "COMMENT",
                        "RECORD_CHECK_IN",
                        "RECORD_PROGRESS",
                        "RECORD_WELLBEING_CONVERSATION",
                        "RECORD_CAREER_CONVERSATION",
                        "ATTACH_FEEDBACK",
                        "SIGN",
                        "DISPUTE");
        assertThat(actions(signed, signed.appraiser()))
                .containsExactly(
                        "RECORD_CHECK_IN",
                        "RECORD_PROGRESS",
                        "RECORD_WELLBEING_CONVERSATION",
                        "RECORD_CAREER_CONVERSATION");
        assertThat(actions(signed, signed.hr())).containsExactly("EXTEND");

        act(signed.appraisee(), signed.path(), "dispute", Map.of("grounds", "Not mine"))
                .statusCode(200);
        assertThat(actions(signed, signed.manager())).containsExactly("RESOLVE");
        assertThat(actions(signed, signed.hr())).containsExactly("ASSIGN_REVIEWER", "EXTEND");
        act(signed.manager(), signed.path(), "resolve", Map.of("outcome", "STANDS", "statement", "Fair"))
                .statusCode(200);
        assertThat(actions(signed, signed.hr())).containsExactly("REOPEN");
    }

    @Test
    void an_action_is_a_link_to_its_operation() {
        var conversation = Conversation.started();

        var link = conversation
                .appraisee()
                .get(BASE + conversation.path() + "/actions")
                .then()
                .statusCode(200)
                .body("actions.method", everyItem(equalTo("POST")))
                .extract()
                .<String>path("actions.find { it.rel == 'START_PREPARATION' }.href");

        var etag = conversation.appraisee().get(BASE + conversation.path()).header("ETag");
        conversation.appraisee().header("If-Match", etag).post(link).then().statusCode(200);
    }

    private static List<String> actions(Conversation conversation, RequestSpecification caller) {
        return caller.get(BASE + conversation.path() + "/actions")
                .then()
                .statusCode(200)
                .extract()
                .path("actions.rel");
    }

    private List<String> reasons(Conversation conversation, String action) {
        return database.createNativeQuery(
                        "select reason from audit_entry where resource_id = :id and action = :action", String.class)
                .setParameter("id", conversation.id)
                .setParameter("action", action)
                .getResultList();
    }
}

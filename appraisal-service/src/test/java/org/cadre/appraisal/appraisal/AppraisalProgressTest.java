package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AppraisalProgressTest {

    private static final String TOPIC = "cadre.appraisal.appraisals.v1";

    @Test
    void the_second_signature_completes_and_publishes_the_needs() {
        var conversation = Conversation.started().filledIn();

        act(conversation.appraiser(), conversation.path(), "sign")
                .statusCode(200)
                .body("state", equalTo("APPRAISER_SIGNED"))
                .body("appraiserSignedAt", notNullValue());
        act(conversation.appraisee(), conversation.path(), "sign")
                .statusCode(200)
                .body("state", equalTo("COMPLETE"))
                .body("appraiseeSignedAt", notNullValue())
                .body("completedOn", notNullValue());

        var completed = PublishedEvents.on(TOPIC).about(conversation.id, "cadre.appraisal.appraisal.completed.v1");
        assertThat(texts(completed.data().get("developmentNeeds"))).containsExactly("A1.2.3", "A3.2.1");
        assertThat(completed.data().get("completedOn").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void every_step_is_told_in_order_without_a_rating_or_a_word_of_the_conversation() {
        var conversation = Conversation.started().complete();

        var told = PublishedEvents.on(TOPIC).about(conversation.id);

        assertThat(told)
                .extracting(Published::type)
                .containsExactly(
                        "cadre.appraisal.appraisal.started.v1",
                        "cadre.appraisal.appraisal.preparation-started.v1",
                        "cadre.appraisal.appraisal.meeting-held.v1",
                        "cadre.appraisal.appraisal.appraiser-signed.v1",
                        "cadre.appraisal.appraisal.completed.v1");
        assertThat(told).extracting(Published::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(told).allSatisfy(event -> {
            assertThat(event.schemaViolations()).isEmpty();
            assertThat(event.key()).isEqualTo(conversation.appraisee.personId().toString());
            assertThat(event.data().toString()).doesNotContain("rating", "evidence", "ward round", "Objective 1");
        });
    }

    @Test
    void signing_without_behaviours_names_each_value_and_principle() {
        var conversation = Conversation.started().filledIn();
        put(
                        conversation.appraiser(),
                        conversation.path(),
                        "behaviours",
                        Map.of("values", List.of(), "principles", List.of()))
                .statusCode(200);

        act(conversation.appraiser(), conversation.path(), "sign")
                .statusCode(422)
                .body("code", equalTo("appraisal-incomplete"))
                .body("errors", hasSize(12))
                .body("errors.pointer", everyItem(startsWith("#/behaviours/")))
                .body(
                        "errors.pointer",
                        hasItems("#/behaviours/values/COMPASSION", "#/behaviours/principles/COMPASSION"));
    }

    @Test
    void one_missing_value_is_named() {
        var conversation = Conversation.started().filledIn();
        var behaviours = Conversation.behaviours();
        var values = (List<?>) behaviours.get("values");
        behaviours.put("values", values.subList(0, 5));
        put(conversation.appraiser(), conversation.path(), "behaviours", behaviours)
                .statusCode(200);

        act(conversation.appraiser(), conversation.path(), "sign")
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("value-missing"))
                .body("errors.pointer", containsInAnyOrder("#/behaviours/values/EVERYONE_COUNTS"));
    }

    @Test
    void signing_an_empty_appraisal_names_all_27_competencies_too() {
        var conversation = Conversation.started().met();

        act(conversation.appraiser(), conversation.path(), "sign")
                .statusCode(422)
                .body("errors", hasSize(1 + 6 + 6 + 27 + 1 + 2))
                .body(
                        "errors.pointer",
                        hasItems("#/objectives", "#/competencies/A3.3.3", "#/development-plan/priorities"));
    }

    @Test
    void the_appraiser_signs_first() {
        var conversation = Conversation.started().filledIn();

        act(conversation.appraisee(), conversation.path(), "sign")
                .statusCode(409)
                .body("code", equalTo("appraisal-illegal-transition"));
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
        act(conversation.appraiser(), conversation.path(), "sign")
                .statusCode(409)
                .body("code", equalTo("appraisal-illegal-transition"));
    }

    @Test
    void after_completion_nothing_changes() {
        var conversation = Conversation.started().complete();

        act(conversation.appraisee(), conversation.path(), "sign").statusCode(409);
        act(conversation.appraiser(), conversation.path(), "hold-meeting", Map.of("heldOn", "2026-05-20"))
                .statusCode(409);
        act(conversation.hr(), conversation.path(), "cancel", Map.of("reason", "STARTED_IN_ERROR"))
                .statusCode(409);
        put(conversation.appraiser(), conversation.path(), "objectives", Conversation.objectives(3))
                .statusCode(409)
                .body("code", equalTo("appraisal-not-writable"));
    }

    @Test
    void a_meeting_lies_within_the_cycle_and_not_in_the_future() {
        var conversation = Conversation.started().preparing().shared();

        act(conversation.appraiser(), conversation.path(), "hold-meeting", Map.of("heldOn", "2098-01-01"))
                .statusCode(422)
                .body("code", equalTo("meeting-in-future"));
        act(conversation.appraiser(), conversation.path(), "hold-meeting", Map.of("heldOn", "2026-03-31"))
                .statusCode(422)
                .body("code", equalTo("meeting-before-cycle"));
        act(conversation.appraiser(), conversation.path(), "hold-meeting", Map.of("heldOn", "2026-04-01"))
                .statusCode(200)
                .body("meetingHeldOn", equalTo("2026-04-01"));
    }

    @Test
    void steps_belong_to_their_sides() {
        var conversation = Conversation.started();
        var meeting = Map.of("heldOn", "2026-05-20");
        var reason = Map.of("reason", "STARTED_IN_ERROR");

        act(conversation.hr(), conversation.path(), "start-preparation")
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
        conversation.preparing();
        act(conversation.appraisee(), conversation.path(), "hold-meeting", meeting)
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
        act(conversation.hr(), conversation.path(), "sign").statusCode(403);
        act(conversation.appraiser(), conversation.path(), "cancel", reason)
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
        act(
                        asStaff(conversation.appraisee.staffUid(), "hr@" + conversation.organisation),
                        conversation.path(),
                        "cancel",
                        reason)
                .statusCode(403);
    }

    @Test
    void cancelling_gives_a_known_reason_and_is_told_without_it() {
        var conversation = Conversation.started().preparing();

        act(conversation.hr(), conversation.path(), "cancel", Map.of("reason", "BORED"))
                .statusCode(422)
                .body("code", equalTo("reason-unknown"));
        act(conversation.hr(), conversation.path(), "cancel", Map.of("reason", "EMPLOYER_POSTPONED"))
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("EMPLOYER_POSTPONED"));

        var told = PublishedEvents.on(TOPIC).about(conversation.id, "cadre.appraisal.appraisal.cancelled.v1");
        assertThat(told.schemaViolations()).isEmpty();
        assertThat(told.data().toString()).doesNotContain("POSTPONED");
    }

    /** Rule T8 of the guide. */
    @Test
    void every_step_needs_the_present_version() {
        var conversation = Conversation.started();
        var url = BASE + conversation.path() + "/start-preparation";
        var etag = conversation.appraisee().get(BASE + conversation.path()).header("ETag");

        conversation.appraisee().post(url).then().statusCode(428).body("code", equalTo("if-match-required"));
        conversation.appraisee().header("If-Match", "*").post(url).then().statusCode(412);
        conversation.appraisee().header("If-Match", etag).post(url).then().statusCode(200);
        conversation.appraisee().header("If-Match", etag).post(url).then().statusCode(412);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}

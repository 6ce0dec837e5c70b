package org.cadre.appraisal.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.AdverseAppraisal;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.SignedLongAgo;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules U7 and U8 of the guide: whose appraisee has left after the meeting is ended by HR, from the day after the last day. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class LeftAppraiseeTest {

    private static final Map<String, String> LEFT = Map.of("reason", "LEFT_ORGANISATION");
    private static final Map<String, String> LEFT_OR_MOVED = Map.of("reason", "LEFT_OR_MOVED");

    @Inject
    SignedLongAgo ago;

    @ParameterizedTest
    @ValueSource(ints = {-1, 0})
    void u7_up_to_the_last_day_the_appraisee_signs(int daysSinceLastDay) {
        var conversation = ago.left(Conversation.started().signedOnce(), daysSinceLastDay);

        waitsFor(conversation, "APPRAISEE");
        assertThat(actions(conversation)).doesNotContain("COMPLETE_UNSIGNED");
        completed(conversation, LEFT).statusCode(409).body("code", equalTo("signature-still-awaited"));
        act(conversation.appraisee(), conversation.path(), "sign").statusCode(200);
    }

    @Test
    void u7_from_the_day_after_it_waits_for_hr_who_completes_it() {
        var conversation = ago.left(Conversation.started().signedOnce(), 1);

        waitsFor(conversation, "HR");
        due(conversation, "HR")
                .body("items.appraisalId", contains(conversation.id))
                .body("items.appraiseeLeft", contains(true));
        due(conversation, "APPRAISEE").body("items", empty());
        assertThat(actions(conversation)).contains("COMPLETE_UNSIGNED");
        completed(conversation, LEFT)
                .statusCode(200)
                .body("state", equalTo("COMPLETE"))
                .body("completedOn", equalTo(ago.daysAgo(0).toString()))
                .body("disputableUntil", equalTo(ago.daysAgo(-28).toString()));
        history(conversation).body("items[0].reason", equalTo("LEFT_ORGANISATION"));
    }

    @Test
    void u7_the_reason_says_that_they_left_and_says_it_of_nobody_else() {
        var left = ago.left(ago.signedOnce(28), 1);
        var silent = ago.reminded(ago.signedOnce(28), 28);

        completed(left, Map.of("reason", "NO_ANSWER"))
                .statusCode(422)
                .body("code", equalTo("reason-unknown"))
                .body("errors[0].detail", containsString("LEFT_ORGANISATION"));
        completed(silent, LEFT).statusCode(422).body("code", equalTo("reason-unknown"));
    }

    @Test
    void u7_a_review_of_the_outcome_ends_first() {
        var adverse = AdverseAppraisal.filledIn().stated().signed();
        var conversation = ago.left(adverse.conversation, 1);

        completed(conversation, LEFT).statusCode(409).body("code", equalTo("outcome-under-review"));
        adverse.conclude(adverse.reviewer(), true).statusCode(200);
        completed(conversation, LEFT).statusCode(200);
    }

    @Test
    void u7_who_still_signs_in_elsewhere_signs_or_disputes_it() {
        var signed = ago.left(Conversation.started().signedOnce(), 1);
        var completed = ago.left(Conversation.started().signedOnce(), 1);
        completed(completed, LEFT).statusCode(200);

        act(signed.appraisee(), signed.path(), "sign").statusCode(200);
        act(completed.appraisee(), completed.path(), "dispute", Map.of("grounds", "Not how it was"))
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0})
    void u8_up_to_the_last_day_what_the_two_have_met_about_is_not_cancelled(int daysSinceLastDay) {
        var conversation = ago.left(Conversation.started().met(), daysSinceLastDay);

        assertThat(actions(conversation)).doesNotContain("CANCEL");
        cancelled(conversation, LEFT_OR_MOVED)
                .statusCode(409)
                .body("code", equalTo("appraisal-illegal-transition"))
                .body("detail", containsString("from the day after the appraisee's last day"));
    }

    @Test
    void u8_from_the_day_after_hr_cancels_it_because_they_left_and_for_no_other_reason() {
        var conversation = ago.left(Conversation.started().filledIn(), 1);

        waitsFor(conversation, "APPRAISER");
        due(conversation, "APPRAISER").body("items.appraiseeLeft", contains(true));
        assertThat(actions(conversation)).contains("CANCEL");
        cancelled(conversation, Map.of("reason", "STARTED_IN_ERROR"))
                .statusCode(422)
                .body("code", equalTo("reason-unknown"));
        cancelled(conversation, LEFT_OR_MOVED)
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("LEFT_OR_MOVED"));
        history(conversation).body("items[0].from", equalTo("MEETING_HELD")).body("items[0].by", equalTo("HR"));
        objectives(conversation).body("objectives", empty());
    }

    @Test
    void u8_what_the_appraiser_shared_stays() {
        var conversation = Conversation.started().filledIn();
        act(conversation.appraiser(), conversation.path(), "share").statusCode(200);
        ago.left(conversation, 1);

        cancelled(conversation, LEFT_OR_MOVED).statusCode(200);

        objectives(conversation).body("objectives.size()", equalTo(3));
    }

    @Test
    void u8_the_appraiser_may_sign_instead_and_what_somebody_signed_is_not_cancelled() {
        var conversation = ago.left(Conversation.started().filledIn(), 1);
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);

        assertThat(actions(conversation)).doesNotContain("CANCEL");
        cancelled(conversation, LEFT_OR_MOVED).statusCode(409);
        completed(conversation, LEFT).statusCode(200);
        act(conversation.hr(), conversation.path(), "reopen", Map.of("reason", "FACTUAL_ERROR"))
                .statusCode(200);
        cancelled(conversation, LEFT_OR_MOVED).statusCode(409);
    }

    private static ValidatableResponse completed(Conversation conversation, Map<String, String> why) {
        return act(conversation.hr(), conversation.path(), "complete-unsigned", why);
    }

    private static ValidatableResponse cancelled(Conversation conversation, Map<String, String> why) {
        return act(conversation.hr(), conversation.path(), "cancel", why);
    }

    private static List<String> actions(Conversation conversation) {
        return read(conversation.hr(), conversation.path() + "/actions")
                .extract()
                .path("actions.rel");
    }

    private static void waitsFor(Conversation conversation, String party) {
        read(conversation.hr(), conversation.path()).body("waitsFor", equalTo(party));
        read(conversation.appraiser(), "/appraisals/mine").body("items.waitsFor", contains(party));
    }

    private static ValidatableResponse due(Conversation conversation, String awaited) {
        return read(
                conversation.hr(),
                "/due?until=2099-03-31&organisation=%s&awaited=%s".formatted(conversation.organisation, awaited));
    }

    private static ValidatableResponse history(Conversation conversation) {
        return read(conversation.appraisee(), conversation.path() + "/history");
    }

    private static ValidatableResponse objectives(Conversation conversation) {
        return read(conversation.appraisee(), conversation.path() + "/objectives");
    }

    private static ValidatableResponse read(RequestSpecification caller, String path) {
        return caller.get(BASE + path).then().statusCode(200);
    }
}

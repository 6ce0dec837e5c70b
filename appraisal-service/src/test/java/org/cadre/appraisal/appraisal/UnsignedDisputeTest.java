package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.SignedLongAgo;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule U5 of the guide: what HR completed without the appraisee's signature may still be disputed. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class UnsignedDisputeTest {

    @Inject
    SignedLongAgo ago;

    @ParameterizedTest
    @ValueSource(ints = {-1, 0})
    void u5_the_appraisee_disputes_it_up_to_the_last_day(int days) {
        var conversation = ago.completed();
        ago.disputable(conversation, days);

        assertThat(actions(conversation)).contains("DISPUTE");
        dispute(conversation)
                .statusCode(200)
                .body("state", equalTo("DISPUTED"))
                .body("completedOn", nullValue())
                .body("disputableUntil", nullValue());
    }

    @Test
    void u5_the_day_after_it_is_too_late() {
        var conversation = ago.completed();
        ago.disputable(conversation, 1);

        assertThat(actions(conversation)).doesNotContain("DISPUTE");
        dispute(conversation)
                .statusCode(409)
                .body("code", equalTo("dispute-too-late"))
                .body("detail", equalTo("The last day for a dispute was " + ago.daysAgo(1)));
    }

    @Test
    void u5_what_the_review_lets_stand_is_complete_on_the_day_of_the_decision_and_not_disputed_again() {
        var conversation = ago.completed();
        dispute(conversation).statusCode(200);

        decide(conversation, "STANDS")
                .body("state", equalTo("COMPLETE"))
                .body("completedOn", equalTo(ago.daysAgo(0).toString()))
                .body("disputableUntil", nullValue());
        dispute(conversation).statusCode(409).body("code", equalTo("appraisal-illegal-transition"));
    }

    @Test
    void u5_what_is_to_be_changed_is_written_and_signed_again() {
        var conversation = ago.completed();
        dispute(conversation).statusCode(200);

        decide(conversation, "TO_BE_CHANGED").body("state", equalTo("REOPENED"));
        conversation.signed();
        conversation.appraisee().get(BASE + conversation.path()).then().body("state", equalTo("COMPLETE"));
        dispute(conversation).statusCode(409).body("code", equalTo("appraisal-illegal-transition"));
    }

    @Test
    void u5_what_an_earlier_replica_reopened_and_both_have_signed_since_is_not_disputed() {
        var conversation = ago.completed();
        ago.reopenedByAnEarlierReplica(conversation);

        conversation.signed();

        conversation
                .appraisee()
                .get(BASE + conversation.path())
                .then()
                .body("state", equalTo("COMPLETE"))
                .body("disputableUntil", nullValue());
        assertThat(actions(conversation)).doesNotContain("DISPUTE");
        dispute(conversation).statusCode(409).body("code", equalTo("appraisal-illegal-transition"));
    }

    private static ValidatableResponse dispute(Conversation conversation) {
        return act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "I was not asked"));
    }

    private static ValidatableResponse decide(Conversation conversation, String outcome) {
        return act(
                        conversation.manager(),
                        conversation.path(),
                        "resolve",
                        Map.of("outcome", outcome, "statement", "Both were there"))
                .statusCode(200);
    }

    private static List<String> actions(Conversation conversation) {
        return conversation
                .appraisee()
                .get(BASE + conversation.path() + "/actions")
                .then()
                .statusCode(200)
                .extract()
                .path("actions.rel");
    }
}

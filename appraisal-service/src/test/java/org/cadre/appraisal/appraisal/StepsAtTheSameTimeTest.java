package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.cadre.appraisal.testing.AtTheSameTime;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.SignedLongAgo;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules OB9, OB10, T8 and U1 of the guide, where two act on an appraisal at the same time: the first of the two decides. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class StepsAtTheSameTimeTest {

    @Inject
    AtTheSameTime atTheSameTime;

    @Inject
    SignedLongAgo ago;

    @Test
    void ob9_of_two_first_proposals_one_is_made_and_the_other_has_not_seen_it() throws Exception {
        var conversation = Conversation.started();

        var codes = atTheSameTime.inTurn(conversation, () -> propose(conversation, 2), () -> propose(conversation, 1));

        assertThat(codes).containsExactly("200", "stale-version");
        proposed(conversation, conversation.appraiser()).body("objectives", hasSize(2));
    }

    @Test
    void ob9_nothing_is_proposed_while_the_meeting_is_being_held() throws Exception {
        var conversation = Conversation.started().preparing();

        var codes = atTheSameTime.inTurn(conversation, () -> meet(conversation), () -> propose(conversation, 2));

        assertThat(codes).containsExactly("200", "objectives-not-proposable");
        proposed(conversation, conversation.appraiser()).body("objectives", empty());
    }

    @Test
    void ob10_the_meeting_waits_for_what_is_being_proposed_and_shares_it() throws Exception {
        var conversation = Conversation.started().preparing().shared();

        var codes = atTheSameTime.inTurn(conversation, () -> propose(conversation, 2), () -> meet(conversation));

        assertThat(codes).containsExactly("200", "200");
        proposed(conversation, conversation.appraisee())
                .body("sharedAt", notNullValue())
                .body("objectives", hasSize(2));
    }

    @Test
    void ob10_what_is_being_proposed_goes_with_an_appraisal_that_is_cancelled() throws Exception {
        var conversation = Conversation.started();

        var codes = atTheSameTime.inTurn(conversation, () -> propose(conversation, 2), () -> cancel(conversation));

        assertThat(codes).containsExactly("200", "200");
        proposed(conversation, conversation.appraiser())
                .body("sharedAt", nullValue())
                .body("objectives", empty());
    }

    @Test
    void t8_of_a_meeting_and_a_cancellation_one_counts() throws Exception {
        var met = Conversation.started().preparing();
        var cancelled = Conversation.started().preparing();

        assertThat(atTheSameTime.inTurn(met, () -> meet(met), () -> cancel(met)))
                .containsExactly("200", "stale-version");
        assertThat(atTheSameTime.inTurn(cancelled, () -> cancel(cancelled), () -> meet(cancelled)))
                .containsExactly("200", "stale-version");
    }

    @Test
    void u1_of_the_appraisees_signature_and_its_absence_one_counts() throws Exception {
        var signed = ago.reminded(ago.signedOnce(28), 28);
        var unsigned = ago.reminded(ago.signedOnce(28), 28);

        assertThat(atTheSameTime.inTurn(signed, () -> sign(signed), () -> SignedLongAgo.complete(signed)))
                .containsExactly("200", "stale-version");
        assertThat(atTheSameTime.inTurn(unsigned, () -> SignedLongAgo.complete(unsigned), () -> sign(unsigned)))
                .containsExactly("200", "stale-version");
        state(signed).body("appraiseeSignedAt", notNullValue()).body("disputableUntil", nullValue());
        state(unsigned).body("appraiseeSignedAt", nullValue()).body("disputableUntil", notNullValue());
    }

    private static ValidatableResponse propose(Conversation conversation, int objectives) {
        return conversation
                .appraiser()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Conversation.forwardObjectives(objectives))
                .put(BASE + conversation.path() + "/proposed-objectives")
                .then();
    }

    private static ValidatableResponse proposed(Conversation conversation, RequestSpecification reader) {
        return reader.get(BASE + conversation.path() + "/proposed-objectives")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse meet(Conversation conversation) {
        var held = Map.of("heldOn", "2026-05-20", "withoutPreparation", true);
        return act(conversation.appraiser(), conversation.path(), "hold-meeting", held);
    }

    private static ValidatableResponse cancel(Conversation conversation) {
        return act(conversation.hr(), conversation.path(), "cancel", Map.of("reason", "STARTED_IN_ERROR"));
    }

    private static ValidatableResponse sign(Conversation conversation) {
        return act(conversation.appraisee(), conversation.path(), "sign");
    }

    private static ValidatableResponse state(Conversation conversation) {
        return conversation.appraisee().get(BASE + conversation.path()).then().statusCode(200);
    }
}

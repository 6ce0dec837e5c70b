package org.cadre.appraisal.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.cadre.appraisal.testing.AtTheSameTime;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule A6 of the guide, where a review is opened at the moment at which the appraisee acts: the first of the two decides. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OutcomeReviewRaceTest {

    @Inject
    AtTheSameTime atTheSameTime;

    @Test
    void a6_no_review_is_opened_of_what_the_appraisee_is_signing() throws Exception {
        var conversation = Conversation.started().signedOnce();

        var codes = atTheSameTime.inTurn(conversation, () -> signed(conversation), () -> opened(conversation));

        assertThat(codes).containsExactly("200", "outcome-not-signed");
    }

    @Test
    void a6_no_review_is_opened_of_what_the_appraisee_is_disputing() throws Exception {
        var conversation = Conversation.started().signedOnce();

        var codes = atTheSameTime.inTurn(conversation, () -> disputed(conversation), () -> opened(conversation));

        assertThat(codes).containsExactly("200", "outcome-not-signed");
    }

    @Test
    void a6_the_appraisee_does_not_sign_what_a_review_is_being_opened_of() throws Exception {
        var conversation = Conversation.started().signedOnce();

        var codes = atTheSameTime.inTurn(conversation, () -> opened(conversation), () -> signed(conversation));

        assertThat(codes).containsExactly("201", "outcome-under-review");
    }

    private static ValidatableResponse signed(Conversation conversation) {
        return act(conversation.appraisee(), conversation.path(), "sign");
    }

    private static ValidatableResponse disputed(Conversation conversation) {
        return act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not so"));
    }

    private static ValidatableResponse opened(Conversation conversation) {
        return post(conversation.hr(), "/outcome-reviews", Map.of("appraisalId", conversation.id));
    }
}

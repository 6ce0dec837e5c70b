package org.cadre.appraisal.boardappraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.boardappraisal.BoardScene.ENOUGH;
import static org.cadre.appraisal.boardappraisal.BoardScene.agree;
import static org.cadre.appraisal.boardappraisal.BoardScene.fillIn;
import static org.cadre.appraisal.boardappraisal.BoardScene.seat;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.cadre.appraisal.feedback.run.ReleasedFeedback;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule B16 of the guide. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class BoardFeedbackTest {

    @Inject
    ReleasedFeedback feedback;

    @Inject
    Transactions transactions;

    @Test
    void b16_a_board_members_appraisal_is_not_signed_before_the_report_of_a_feedback_run_is_released() {
        var conversation = chair();
        var round = FeedbackRound.asked(conversation).opened(5, 0).answeredByAll();
        fillIn(conversation);
        agree(conversation, ENOUGH);

        refused(conversation);
        round.close().statusCode(200);
        refused(conversation);
        round.release().statusCode(200);

        conversation.signed();
    }

    @Test
    void b16_who_took_the_appraisal_over_is_told_of_a_run_that_they_never_saw() {
        var conversation = chair();
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
        agree(held, ENOUGH);

        held.signed();
    }

    @Test
    void b16_who_sits_on_no_board_needs_none() {
        var conversation = Conversation.started().complete();

        assertThat(isReleased(conversation, 2026)).isFalse();
    }

    @Test
    void b16_a_run_counts_for_the_year_of_the_appraisal_it_was_asked_for_with_and_no_other() {
        var conversation = Conversation.started();
        FeedbackRound.released(conversation);

        assertThat(isReleased(conversation, 2025)).isFalse();
        assertThat(isReleased(conversation, 2026)).isTrue();
        assertThat(isReleased(conversation, 2027)).isFalse();
    }

    private static Conversation chair() {
        var conversation = Conversation.started();
        seat(conversation, "NHS_TRUST", "CHAIR");
        return conversation;
    }

    private static ValidatableResponse refused(Conversation conversation) {
        return act(conversation.appraiser(), conversation.path(), "sign")
                .statusCode(422)
                .body("code", equalTo("appraisal-incomplete"))
                .body("errors.code", contains("multi-source-feedback-missing"))
                .body("errors[0].detail", containsString("2026/27"));
    }

    private boolean isReleased(Conversation conversation, int year) {
        return transactions.bySystem(
                () -> feedback.isThere(conversation.appraisee.personId(), new AppraisalYear(year)));
    }
}

package org.cadre.appraisal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.post;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.cadre.appraisal.testing.CalibrationRound;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule G6 of the guide: an opinion is told once it is given, and named as withheld until then. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class DraftsInSubjectAccessTest {

    private static final String OUTCOME = "Done in good time";
    private static final String COMMENT = "A year in which all gained";
    private static final String NEXT = "Next objective 1";
    private static final String FACTORS = "Two vacancies all year";

    @Test
    void a_draft_is_withheld_and_named_while_it_is_neither_shared_nor_signed() {
        var round = written();

        var answer = told(round.conversation)
                .body(
                        "withheld.category",
                        hasItems(
                                "appraisal-draft",
                                "statement-of-systemic-factors",
                                "calibrated-appraisal",
                                "calibration-proposal"))
                .body(rows("appraisal"), equalTo(1))
                .body(rows("statement of systemic factors"), equalTo(0))
                .body(rows("calibrated appraisal"), equalTo(0))
                .body(rows("calibration proposal"), equalTo(0))
                .extract();

        assertThat(answer.asString())
                .contains(round.conversation.id, "MEETING_HELD", "paragraph 22", "shared or signed")
                .doesNotContain(OUTCOME, NEXT, COMMENT, FACTORS, CalibrationRound.REASON);
    }

    @Test
    void once_shared_it_is_told_and_a_proposal_once_it_is_decided() {
        var round = written();

        share(round.conversation);
        var shared = told(round.conversation)
                .body(rows("statement of systemic factors"), equalTo(1))
                .body(rows("calibrated appraisal"), equalTo(1))
                .body(rows("calibration proposal"), equalTo(0))
                .extract();
        assertThat(shared.asString()).contains(OUTCOME, NEXT, COMMENT, FACTORS).doesNotContain(CalibrationRound.REASON);

        round.end().statusCode(200);
        var ended = told(round.conversation)
                .body(rows("calibration proposal"), equalTo(1))
                .extract();
        assertThat(ended.asString()).contains("LAPSED", CalibrationRound.REASON);
    }

    @Test
    void a_change_by_calibration_is_told_with_the_draft_and_not_before() {
        var round = CalibrationRound.invited().putForward();
        round.decide(round.conversation.appraiser(), round.proposed(), true).statusCode(200);
        round.end().statusCode(200);
        assertThat(told(round.conversation).extract().asString())
                .doesNotContain(CalibrationRound.REASON, "calibrated[0]");

        share(round.conversation);

        assertThat(told(round.conversation)
                        .body(rows("calibration proposal"), equalTo(1))
                        .extract()
                        .asString())
                .contains(CalibrationRound.REASON, "calibrated[0].after");
    }

    @Test
    void what_is_signed_is_told_and_what_is_written_anew_is_not() {
        var conversation = Conversation.started().complete();
        assertThat(told(conversation).extract().asString()).contains(OUTCOME);
        act(conversation.hr(), conversation.path(), "reopen", Map.of("reason", "FACTUAL_ERROR"))
                .statusCode(200);
        put(conversation.appraiser(), conversation.path(), "comment", Map.of("comment", COMMENT))
                .statusCode(200);

        var reopened = told(conversation).body(rows("appraisal"), equalTo(1)).extract();

        assertThat(reopened.asString()).contains("REOPENED", OUTCOME).doesNotContain(COMMENT);
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
        assertThat(told(conversation).extract().asString()).contains(COMMENT);
    }

    @Test
    void what_people_write_themselves_is_told_at_once() {
        var conversation = Conversation.started().preparing();
        put(conversation.appraisee(), conversation.path(), "objectives", Conversation.objectives(3))
                .statusCode(200);

        assertThat(told(conversation).extract().asString()).contains("SELF_PREP", OUTCOME);
    }

    /** Filled in, with a comment and a statement, put forward and proposed to be another. */
    private static CalibrationRound written() {
        var round = CalibrationRound.invited();
        var conversation = round.conversation;
        put(conversation.appraiser(), conversation.path(), "forward-objectives", Conversation.forwardObjectives(1))
                .statusCode(200);
        put(conversation.appraiser(), conversation.path(), "comment", Map.of("comment", COMMENT))
                .statusCode(200);
        post(
                        conversation.appraiser(),
                        conversation.path() + "/state-systemic-factors",
                        Map.of("systemicFactors", FACTORS))
                .statusCode(200);
        round.putForward().proposed();
        return round;
    }

    private static void share(Conversation conversation) {
        act(conversation.appraiser(), conversation.path(), "share").statusCode(200);
    }

    private static ValidatableResponse told(Conversation conversation) {
        return conversation
                .appraisee()
                .get(BASE + "/people/" + conversation.appraisee.personId() + "/subject-access")
                .then()
                .statusCode(200);
    }

    private static String rows(String category) {
        return "holdings.find { it.category == '%s' }.records.size()".formatted(category);
    }
}

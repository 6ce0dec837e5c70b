package org.cadre.appraisal.boardappraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.boardappraisal.BoardScene.listed;
import static org.cadre.appraisal.boardappraisal.BoardScene.seat;
import static org.cadre.appraisal.boardappraisal.BoardScene.submit;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules B1, B4, B9, B13 to B18 of the guide: NHS England and the CQC test their boards, and appraise them like anybody. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class BodiesOfTestsOnlyTest {

    private static final String[] TESTS_ONLY = {"NHS_ENGLAND", "CQC"};

    @Inject
    FeedbackToAskFor feedback;

    @Inject
    Transactions transactions;

    @Test
    void b4_their_directors_are_tested_and_declared() {
        for (var body : TESTS_ONLY) {
            var board = Boardroom.complete();
            var director = Upstream.employee(board.organisation);
            var seat = board.take(board.hr(), director, "EXECUTIVE_DIRECTOR", "2026-04-01", body)
                    .statusCode(201)
                    .extract()
                    .<String>path("id");

            act(asStaff(director.staffUid()), board.test(seat), "attest")
                    .statusCode(200)
                    .body("state", equalTo("IN_PROGRESS"));

            post(board.chair(), "/fit-and-proper-submissions", Map.of("organisation", board.organisation))
                    .statusCode(201)
                    .body("declarations.seatId", hasItem(seat));
        }
    }

    @Test
    void b13_b16_b17_b18_the_appraisal_framework_of_board_members_asks_nothing_of_theirs() {
        for (var body : TESTS_ONLY) {
            var conversation = Conversation.started();
            seat(conversation, body, "CHAIR");
            assertThat(toAskFor(conversation)).isEmpty();

            conversation.complete();
        }
    }

    @Test
    void b16_of_a_chair_of_a_trust_feedback_is_still_to_be_asked_for() {
        var conversation = Conversation.started();
        seat(conversation, "NHS_TRUST", "CHAIR");

        assertThat(toAskFor(conversation)).containsExactly(conversation.appraisee.personId());
    }

    @Test
    void b14_theirs_are_listed_and_held_locally() {
        for (var body : TESTS_ONLY) {
            var conversation = Conversation.started();
            seat(conversation, body, "CHAIR");

            listed(conversation)
                    .body("items.appraisalId", contains(conversation.id))
                    .body("items[0].dueOn", nullValue());
            submit(conversation).statusCode(422).body("code", equalTo("appraisal-held-locally"));
        }
    }

    private Set<UUID> toAskFor(Conversation conversation) {
        return transactions.bySystem(() -> feedback.of(conversation.organisation, new AppraisalYear(2026)));
    }
}

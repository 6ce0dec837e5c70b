package org.cadre.appraisal.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.AdverseAppraisal;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.SignedLongAgo;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules H4, U1 and D3 of the guide: who reviewed an outcome has a part in the appraisal, also once the review is concluded. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OutcomeDeciderTest {

    private static final Map<String, String> NO_ANSWER = Map.of("reason", "NO_ANSWER");

    @Inject
    SignedLongAgo ago;

    @Inject
    People people;

    @Inject
    Transactions transactions;

    @Test
    void u1_who_let_the_outcome_stand_does_not_complete_it_without_the_appraisees_signature() {
        var adverse = AdverseAppraisal.underReview();
        var conversation = adverse.conversation;
        var reviewer = adverse.reviewer();
        adverse.conclude(reviewer, true).statusCode(200);
        ago.signed(conversation, 30);
        ago.concluded(conversation, 28);
        ago.reminded(conversation, 28);
        var office = asStaff(reviewer.staffUid(), "hr@" + conversation.organisation);

        assertThat(actions(office, conversation)).isEmpty();
        act(office, conversation.path(), "complete-unsigned", NO_ANSWER)
                .statusCode(403)
                .body("code", equalTo("permission-missing"));

        assertThat(actions(conversation.hr(), conversation)).contains("COMPLETE_UNSIGNED");
        act(conversation.hr(), conversation.path(), "complete-unsigned", NO_ANSWER)
                .statusCode(200)
                .body("state", equalTo("COMPLETE"));
        act(office, conversation.path(), "reopen", Map.of("reason", "FACTUAL_ERROR"))
                .statusCode(403);
    }

    @Test
    void h4_whose_review_somebody_else_took_over_has_no_part_in_it() {
        var adverse = AdverseAppraisal.underReview();
        var conversation = adverse.conversation;
        var before = adverse.reviewer();
        adverse.conclude(adverse.reviewer(), true).statusCode(200);

        act(
                        asStaff(before.staffUid(), "hr@" + conversation.organisation),
                        conversation.path(),
                        "extend",
                        Map.of("dueOn", "2099-04-01", "reason", "EMPLOYER_POSTPONED"))
                .statusCode(200);
    }

    @Test
    void d3_who_let_the_outcome_stand_does_not_hear_the_dispute_of_it() {
        var adverse = AdverseAppraisal.underReview();
        var conversation = adverse.conversation;
        var reviewer = adverse.reviewer();
        adverse.conclude(reviewer, true).statusCode(200);
        dispute(conversation);

        act(conversation.hr(), conversation.path(), "assign-reviewer", Map.of("reviewerId", reviewer.personId()))
                .statusCode(422)
                .body("code", equalTo("reviewer-not-independent"))
                .body("errors.pointer", contains("#/reviewerId"));
        var another = Upstream.employee(conversation.organisation);
        act(conversation.hr(), conversation.path(), "assign-reviewer", Map.of("reviewerId", another.personId()))
                .statusCode(200);
    }

    @Test
    void d3_who_had_the_outcome_changed_does_not_hear_the_dispute_about_an_appraiser_they_manage() {
        var adverse = AdverseAppraisal.underReview();
        var reviewer = adverse.reviewer();
        adverse.conclude(reviewer, false).statusCode(200);
        var successor = Upstream.employee(adverse.conversation.organisation, reviewer);
        var conversation = adverse.conversation.heldBy(successor);
        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", successor.personId(), "reason", "CONFLICT_OF_INTEREST"))
                .statusCode(200);
        put(conversation.appraiser(), conversation.path(), "overall-ratings", Map.of("what", 4, "how", 2))
                .statusCode(200);
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);

        dispute(conversation).body("reviewerId", nullValue()).body("waitsFor", equalTo("HR"));
    }

    @Test
    void d3_who_let_the_outcome_stand_and_manages_the_appraiser_since_does_not_hear_the_dispute_of_it() {
        var adverse = AdverseAppraisal.underReview();
        var conversation = adverse.conversation;
        var reviewer = adverse.reviewer();
        adverse.conclude(reviewer, true).statusCode(200);
        manages(reviewer, conversation);

        dispute(conversation).body("reviewerId", nullValue()).body("waitsFor", equalTo("HR"));
    }

    @Test
    void d3_who_reviewed_an_outcome_does_not_decide_a_dispute_that_was_given_to_them_all_the_same() {
        var adverse = AdverseAppraisal.underReview();
        var conversation = adverse.conversation;
        var reviewer = adverse.reviewer();
        adverse.conclude(reviewer, true).statusCode(200);
        dispute(conversation);
        ago.heardBy(conversation, reviewer);
        var caller = asStaff(reviewer.staffUid());

        assertThat(actions(caller, conversation)).isEmpty();
        act(caller, conversation.path(), "resolve", Map.of("outcome", "STANDS", "statement", "Both were there"))
                .statusCode(403)
                .body("code", equalTo("permission-missing"));

        var another = Upstream.employee(conversation.organisation);
        act(conversation.hr(), conversation.path(), "assign-reviewer", Map.of("reviewerId", another.personId()))
                .statusCode(200);
        assertThat(actions(asStaff(another.staffUid()), conversation)).contains("RESOLVE");
    }

    private static ValidatableResponse dispute(Conversation conversation) {
        return act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not so"))
                .statusCode(200);
    }

    private void manages(Employee manager, Conversation conversation) {
        var appraiser = conversation.appraiser;
        Upstream.publishPerson(appraiser, 2, Upstream.managedPost(conversation.organisation, manager, "2020-01-01"));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> transactions
                        .bySystem(() -> people.managersOf(appraiser.personId(), AdverseAppraisal.today()))
                        .equals(List.of(manager.personId())));
    }

    private static List<String> actions(RequestSpecification caller, Conversation conversation) {
        return caller.get(BASE + conversation.path() + "/actions")
                .then()
                .statusCode(200)
                .extract()
                .path("actions.rel");
    }
}

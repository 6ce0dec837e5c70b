package org.cadre.appraisal.adverse;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.cadre.appraisal.testing.AdverseAppraisal;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules A1 and A8 of the guide, once somebody else holds the appraisal. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class HandedOverReviewTest {

    @Test
    void a8_whoever_holds_the_appraisal_now_reads_what_is_to_be_changed_and_the_former_does_not() {
        var adverse = AdverseAppraisal.underReview();
        var review = adverse.review();
        adverse.conclude(adverse.reviewer(), false).statusCode(200);
        var former = adverse.conversation;

        var present = handedOver(former);

        present.appraiser()
                .get(BASE + review)
                .then()
                .statusCode(200)
                .body("statement", equalTo("The evidence is plain"));
        former.appraiser().get(BASE + review).then().statusCode(404);
        var office = asStaff(former.appraiser.staffUid(), "hr@" + former.organisation);
        office.get(BASE + review).then().statusCode(404);
        office.get(BASE + "/outcome-reviews?state=TO_BE_CHANGED&organisation=" + former.organisation)
                .then()
                .body("items", empty());
    }

    @Test
    void a6_who_takes_over_learns_of_no_review_that_let_the_outcome_stand_whatever_roles_they_hold() {
        var adverse = AdverseAppraisal.underReview();
        var review = adverse.review();
        adverse.conclude(adverse.reviewer(), true).statusCode(200);
        var former = adverse.conversation;
        act(former.appraisee(), former.path(), "sign").statusCode(200);
        act(former.hr(), former.path(), "reopen", Map.of("reason", "FACTUAL_ERROR"))
                .statusCode(200);

        var present = handedOver(former);

        var list = "/outcome-reviews?state=STANDS&organisation=" + former.organisation;
        former.hr().get(BASE + list).then().statusCode(200).body("items", hasSize(1));
        for (var appraiser : new Conversation[] {former, present}) {
            var office = asStaff(appraiser.appraiser.staffUid(), "hr@" + former.organisation);
            office.get(BASE + list).then().statusCode(200).body("items", empty());
            office.get(BASE + review).then().statusCode(404);
        }
    }

    @Test
    void a1_a_statement_counts_for_the_appraiser_who_made_it_and_until_the_next_reopening() {
        var adverse = AdverseAppraisal.filledIn().stated();
        var present = handedOver(adverse.conversation);

        refused(present);
        act(present.appraiser(), present.path(), "state-systemic-factors", factors())
                .statusCode(200);
        act(present.appraiser(), present.path(), "sign").statusCode(200);
        adverse.conclude(adverse.reviewer(), false).statusCode(200);
        refused(present);
        act(present.appraiser(), present.path(), "state-systemic-factors", factors())
                .statusCode(200)
                .body("statements", hasSize(3));
        act(present.appraiser(), present.path(), "sign").statusCode(200);
    }

    private static Conversation handedOver(Conversation conversation) {
        var next = Upstream.employee(conversation.organisation);
        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", next.personId(), "reason", "CONFLICT_OF_INTEREST"))
                .statusCode(200);
        return conversation.heldBy(next);
    }

    private static void refused(Conversation conversation) {
        act(conversation.appraiser(), conversation.path(), "sign")
                .statusCode(422)
                .body("errors[0].code", equalTo("systemic-factors-missing"))
                .body("errors[0].detail", containsString("how"));
    }

    private static Map<String, Object> factors() {
        return Map.of("systemicFactors", AdverseAppraisal.FACTORS);
    }
}

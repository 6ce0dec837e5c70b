package org.cadre.appraisal.adverse;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.AdverseAppraisal;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules A1 to A3 of the guide: no adverse outcome without a word about circumstances. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SystemicFactorsTest {

    private static final Map<String, Object> FACTORS = Map.of("systemicFactors", AdverseAppraisal.FACTORS);

    @Test
    void a1_the_appraiser_does_not_sign_an_adverse_outcome_without_a_statement() {
        var conversation = AdverseAppraisal.filledIn().conversation;

        act(conversation.appraiser(), conversation.path(), "sign")
                .statusCode(422)
                .body("code", equalTo("appraisal-incomplete"))
                .body("errors.code", contains("systemic-factors-missing"))
                .body("errors.pointer", contains("#/systemic-factors"))
                .body("errors.detail", contains(containsString("rating of how is adverse")));

        act(conversation.appraiser(), conversation.path(), "state-systemic-factors", FACTORS)
                .statusCode(200)
                .body("statements.systemicFactors", contains(AdverseAppraisal.FACTORS));
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
    }

    @Test
    void a1_the_lowest_rating_is_adverse_and_the_one_above_it_is_not() {
        var conversation = Conversation.started().filledIn();
        put(conversation.appraiser(), conversation.path(), "overall-ratings", Map.of("what", 2, "how", 2))
                .statusCode(200);

        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
    }

    @Test
    void a2_it_is_the_appraisers_and_each_statement_stays() {
        var conversation = AdverseAppraisal.filledIn().conversation;

        act(conversation.appraisee(), conversation.path(), "state-systemic-factors", FACTORS)
                .statusCode(403);
        act(conversation.hr(), conversation.path(), "state-systemic-factors", FACTORS)
                .statusCode(403);
        act(conversation.appraiser(), conversation.path(), "state-systemic-factors", Map.of("systemicFactors", " "))
                .statusCode(400);
        act(conversation.appraiser(), conversation.path(), "state-systemic-factors", FACTORS)
                .statusCode(200);
        act(
                        conversation.appraiser(),
                        conversation.path(),
                        "state-systemic-factors",
                        Map.of("systemicFactors", "And a rota of two"))
                .statusCode(200);
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);

        for (var party : List.of(conversation.appraisee(), conversation.appraiser())) {
            party.get(BASE + conversation.path() + "/systemic-factors")
                    .then()
                    .statusCode(200)
                    .body("statements.systemicFactors", contains(AdverseAppraisal.FACTORS, "And a rota of two"));
        }
        conversation
                .hr()
                .get(BASE + conversation.path() + "/systemic-factors")
                .then()
                .statusCode(403);
    }

    @Test
    void a3_it_belongs_to_the_draft_until_that_is_shared_or_signed() {
        var conversation = AdverseAppraisal.filledIn().stated().conversation;

        conversation
                .appraisee()
                .get(BASE + conversation.path() + "/systemic-factors")
                .then()
                .statusCode(403)
                .body("code", equalTo("draft-not-shared"));
        actions(conversation, true);
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
        actions(conversation, false);
        act(conversation.appraiser(), conversation.path(), "state-systemic-factors", FACTORS)
                .statusCode(409)
                .body("code", equalTo("appraisal-not-writable"));
    }

    private static void actions(Conversation conversation, boolean due) {
        var rel = hasItem("STATE_SYSTEMIC_FACTORS");
        conversation
                .appraiser()
                .get(BASE + conversation.path() + "/actions")
                .then()
                .statusCode(200)
                .body("actions.rel", due ? rel : not(rel));
    }
}

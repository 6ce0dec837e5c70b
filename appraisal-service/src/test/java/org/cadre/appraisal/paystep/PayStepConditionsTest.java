package org.cadre.appraisal.paystep;

import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules P3 to P5 of the guide: the five conditions, each with its source and its reason. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PayStepConditionsTest {

    @Test
    void the_records_answer_what_they_can_and_hr_states_the_rest() {
        var talk = Conversation.started().complete();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser);

        scene.conditions()
                .body(
                        "conditions.condition",
                        contains("APPRAISAL", "CAPABILITY", "DISCIPLINARY", "TRAINING", "STAFF_APPRAISALS"))
                .body("conditions.outcome", contains("MET", "OPEN", "OPEN", "OPEN", "NOT_APPLICABLE"))
                .body("conditions.source", contains("RECORDS", "HR", "HR", "HR", "RECORDS"))
                .body("conditions[0].reason", equalTo("APPRAISED"));

        scene.cleared()
                .conditions()
                .body("conditions.outcome", contains("MET", "MET", "MET", "MET", "NOT_APPLICABLE"))
                .body("conditions[2].reason", equalTo("NO_LIVE_SANCTION"));
        scene.state("APPRAISAL", "APPRAISAL_DECLINED").statusCode(409).body("code", equalTo("condition-on-record"));
    }

    @Test
    void a_live_sanction_is_not_met_with_its_reason() {
        var scene = withoutAppraisal();

        scene.state("DISCIPLINARY", "LIVE_SANCTION").statusCode(200);

        of(scene, "DISCIPLINARY", "NOT_MET", "LIVE_SANCTION", true);
    }

    @Test
    void an_appraisal_that_the_employer_cancelled_does_not_block() {
        var talk = Conversation.started();
        act(talk.hr(), talk.path(), "cancel", Map.of("reason", "EMPLOYER_POSTPONED"))
                .statusCode(200);
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser);

        of(scene, "APPRAISAL", "NOT_MET", "CANCELLED_BY_EMPLOYER", false);
        scene.cleared().pass().statusCode(200).body("state", equalTo("PASSED"));
    }

    @Test
    void where_no_appraisal_is_on_record_hr_says_why() {
        var scene = withoutAppraisal();
        of(scene, "APPRAISAL", "OPEN", "TO_BE_STATED", false);

        scene.state("APPRAISAL", "APPRAISAL_NOT_ARRANGED").statusCode(200);

        of(scene, "APPRAISAL", "NOT_MET", "APPRAISAL_NOT_ARRANGED", false);
    }

    @Test
    void what_is_missing_by_the_records_may_have_been_outside_of_the_persons_control() {
        var talk = Conversation.started();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser);
        of(scene, "APPRAISAL", "NOT_MET", "NOT_COMPLETED", true);

        scene.state("APPRAISAL", "EXCLUDED_IN_THE_TIME").statusCode(200);

        of(scene, "APPRAISAL", "NOT_MET", "EXCLUDED_IN_THE_TIME", false);
    }

    @Test
    void an_appraisal_held_elsewhere_counts_although_this_years_has_been_started_here() {
        var talk = Conversation.started();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser);
        of(scene, "APPRAISAL", "NOT_MET", "NOT_COMPLETED", true);

        scene.state("APPRAISAL", "APPRAISAL_ELSEWHERE").statusCode(200);

        of(scene, "APPRAISAL", "MET", "APPRAISAL_ELSEWHERE", false);
        scene.cleared().pass().statusCode(200).body("state", equalTo("PASSED"));
    }

    @Test
    void an_appraisal_held_elsewhere_is_nothing_beside_one_that_is_complete_here() {
        var talk = Conversation.started();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser);
        scene.state("APPRAISAL", "APPRAISAL_ELSEWHERE").statusCode(200);

        talk.complete();

        of(scene, "APPRAISAL", "MET", "APPRAISED", false);
        scene.state("APPRAISAL", "APPRAISAL_ELSEWHERE").statusCode(409).body("code", equalTo("condition-on-record"));
    }

    @Test
    void a_correction_explains_what_hr_stated_and_not_what_is_on_record() {
        var scene = withoutAppraisal();
        scene.state("DISCIPLINARY", "LIVE_SANCTION").statusCode(200);
        scene.state("DISCIPLINARY", "STATED_IN_ERROR").statusCode(200);
        of(scene, "DISCIPLINARY", "MET", "STATED_IN_ERROR", false);

        var talk = Conversation.started();
        PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser)
                .state("APPRAISAL", "STATED_IN_ERROR")
                .statusCode(409)
                .body("code", equalTo("condition-on-record"));
    }

    @Test
    void a_line_manager_whose_staff_are_appraised_meets_it_whoever_asks() {
        var talk = Conversation.started().complete();
        var scene = PayStepScene.opened(talk.organisation, talk.appraiser, talk.manager);

        of(scene, "STAFF_APPRAISALS", "MET", "ALL_STAFF_APPRAISED", false);
    }

    @Test
    void only_a_condition_and_a_reason_that_there_are_can_be_stated() {
        var scene = withoutAppraisal();

        scene.state("WEATHER", "TRAINING_COMPLETE")
                .statusCode(422)
                .body("code", equalTo("condition-unknown"))
                .body("detail", containsString("DISCIPLINARY"));
        scene.state("TRAINING", "NO_LIVE_SANCTION")
                .statusCode(422)
                .body("code", equalTo("reason-unknown"))
                .body("detail", containsString("TRAINING_NOT_OFFERED"));
    }

    private static PayStepScene withoutAppraisal() {
        var organisation = Conversation.newOrganisation();
        var manager = Upstream.employee(organisation);
        return PayStepScene.opened(organisation, Upstream.employee(organisation, manager), manager);
    }

    private static ValidatableResponse of(
            PayStepScene scene, String condition, String outcome, String reason, boolean blocks) {
        var found = "conditions.find { it.condition == '%s' }.".formatted(condition);
        return scene.conditions()
                .body(found + "outcome", equalTo(outcome))
                .body(found + "reason", equalTo(reason))
                .body(found + "blocks", equalTo(blocks));
    }
}

package org.cadre.appraisal.paystep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules P1, P2 and P6 to P10 of the guide, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PayStepReviewTest {

    @Test
    void a_starter_in_band_6_of_1_September_2024_steps_in_2026_and_2029() {
        as().queryParam("band", "Band 6")
                .queryParam("inBandSince", "2024-09-01")
                .get(BASE + "/pay-steps")
                .then()
                .statusCode(200)
                .body("payStepsOn", contains("2026-09-01", "2029-09-01"))
                .body("reEarnableFrom", nullValue());
        as().queryParam("band", "Band 9")
                .queryParam("inBandSince", "2024-09-01")
                .get(BASE + "/pay-steps")
                .then()
                .body("reEarnableFrom", equalTo("2030-09-01"))
                .body("leastPercentage", equalTo(5))
                .body("mostPercentage", equalTo(10));
        as().queryParam("band", "VSM")
                .queryParam("inBandSince", "2024-09-01")
                .get(BASE + "/pay-steps")
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("band"));
    }

    /** The least years in a band before each step, as the pay scales have them from 2021/22 on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "Band 3: 2026-09-01",
                "Band 4: 2027-09-01",
                "Band 5: 2026-09-01, 2028-09-01",
                "Band 7: 2026-09-01, 2029-09-01",
                "Band 8a: 2026-09-01, 2029-09-01",
                "Band 8b: 2026-09-01, 2029-09-01",
                "Band 8c: 2026-09-01, 2029-09-01",
                "Band 8d: 2026-09-01, 2029-09-01",
                "Band 9: 2026-09-01, 2029-09-01"
            })
    void starters_of_1_September_2024_in_other_bands_step_on_these_days(String band, String days) {
        as().queryParam("band", band)
                .queryParam("inBandSince", "2024-09-01")
                .get(BASE + "/pay-steps")
                .then()
                .statusCode(200)
                .body("payStepsOn", equalTo(List.of(days.split(", "))));
    }

    @Test
    void a_step_passes_and_payroll_hears_of_it() {
        var talk = Conversation.started().complete();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser);

        scene.pass().statusCode(409).body("code", equalTo("conditions-open"));
        scene.cleared()
                .pass()
                .statusCode(200)
                .body("state", equalTo("PASSED"))
                .body("effectiveOn", equalTo(PayStepScene.today().toString()));

        var announced = PublishedEvents.on("cadre.appraisal.pay-steps.v1").about(scene.id);
        assertThat(announced).hasSize(1);
        assertThat(announced.getFirst().type()).isEqualTo("cadre.appraisal.pay-step.decided.v1");
        assertThat(announced.getFirst().schemaViolations()).isEmpty();
        assertThat(announced.getFirst().data().toString()).doesNotContain("SANCTION");
        scene.pass().statusCode(409).body("code", equalTo("pay-step-illegal-transition"));
    }

    @Test
    void what_a_sanction_blocks_is_decided_again_when_it_is_no_longer_live() {
        var talk = Conversation.started().complete();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser)
                .cleared();
        scene.state("DISCIPLINARY", "LIVE_SANCTION").statusCode(200);

        scene.pass()
                .statusCode(409)
                .body("code", equalTo("condition-blocks"))
                .body("errors.detail", contains("DISCIPLINARY: LIVE_SANCTION"));
        scene.refuse(Map.of("grounds", "A sanction is live"))
                .statusCode(422)
                .body("code", equalTo("systemic-factors-missing"));
        scene.refuse(PayStepScene.reasons()).statusCode(200).body("state", equalTo("NOT_PASSED"));
        scene.reviewed();
        act(scene.hr(), scene.path(), "cancel", Map.of("reason", "OPENED_IN_ERROR"))
                .statusCode(409)
                .body("code", equalTo("pay-step-decided"));
        scene.state("DISCIPLINARY", "NO_LIVE_SANCTION").statusCode(200);
        scene.pass()
                .statusCode(200)
                .body("effectiveOn", equalTo(PayStepScene.today().toString()));

        scene.person()
                .get(BASE + scene.path() + "/decisions")
                .then()
                .statusCode(200)
                .body("decisions.outcome", contains("NOT_PASSED", "PASSED"))
                .body("decisions[0].blockedBy", contains("DISCIPLINARY"))
                .body("decisions[0].systemicFactors", equalTo("Two vacancies all year"))
                .body("decisions[0].decidedBy", equalTo(scene.manager.personId().toString()));
    }

    @Test
    void training_that_was_not_offered_never_blocks() {
        var talk = Conversation.started().complete();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser)
                .cleared();
        scene.state("TRAINING", "TRAINING_NOT_OFFERED").statusCode(200);

        scene.refuse(PayStepScene.reasons()).statusCode(409).body("code", equalTo("nothing-blocks"));
        scene.pass().statusCode(200);
    }

    @Test
    void at_the_top_of_band_8c_a_part_of_the_pay_is_re_earned() {
        var talk = Conversation.started().complete();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser, "Band 8c", 6)
                .cleared();
        scene.state("CAPABILITY", "CAPABILITY_PROCESS").statusCode(200);
        var reasons = PayStepScene.reasons();

        reasons.put("percentage", 4);
        scene.refuse(reasons).statusCode(422).body("code", equalTo("percentage-out-of-range"));
        reasons.put("percentage", 5);
        scene.refuse(reasons)
                .statusCode(200)
                .body("kind", equalTo("RE_EARNABLE"))
                .body("percentage", equalTo(5));
    }

    @Test
    void whoever_decides_states_nothing_and_nobody_does_either_for_themselves() {
        var talk = Conversation.started().complete();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser)
                .cleared();
        var statement = Map.of("condition", "TRAINING", "reason", "TRAINING_COMPLETE");
        var hrToo = "hr@" + scene.organisation;

        act(asStaff(scene.manager.staffUid(), hrToo), scene.path(), "state-condition", statement)
                .statusCode(403);
        act(asStaff(scene.person.staffUid(), hrToo), scene.path(), "state-condition", statement)
                .statusCode(403);
        act(asStaff(scene.person.staffUid(), hrToo), scene.path(), "decide", Map.of("passed", true))
                .statusCode(403);
        act(scene.hr(), scene.path(), "decide", Map.of("passed", true)).statusCode(403);
        post(
                        asStaff(scene.person.staffUid(), hrToo),
                        "/pay-step-reviews",
                        PayStepScene.wanted(scene.organisation, scene.person, "Band 3", 2))
                .statusCode(403);
    }

    @Test
    void a_review_is_there_for_the_person_the_line_manager_and_hr_only() {
        var talk = Conversation.started();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser);
        var colleague = Upstream.employee(talk.organisation);

        for (var part : new String[] {"", "/conditions", "/decisions"}) {
            var url = BASE + scene.path() + part;
            scene.person().get(url).then().statusCode(200);
            scene.manager().get(url).then().statusCode(200);
            scene.hr().get(url).then().statusCode(200);
            asStaff(colleague.staffUid()).get(url).then().statusCode(404);
            as("hr@Z99").get(url).then().statusCode(404);
        }
        scene.person()
                .get(BASE + "/pay-step-reviews/mine")
                .then()
                .statusCode(200)
                .body("items.id", contains(scene.id));
        scene.manager().get(BASE + "/pay-step-reviews/mine").then().body("items.id", contains(scene.id));
        scene.hr()
                .get(BASE + "/pay-step-reviews?state=OPEN&organisation=" + scene.organisation)
                .then()
                .statusCode(200)
                .body("items.id", contains(scene.id));
        scene.manager()
                .get(BASE + "/pay-step-reviews?organisation=" + scene.organisation)
                .then()
                .statusCode(403);
    }

    @Test
    void p3_a_review_is_opened_once_for_a_step_that_there_is() {
        var talk = Conversation.started();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser);
        var wanted = PayStepScene.wanted(talk.organisation, talk.appraisee, "Band 6", 2);

        PayStepScene.open(talk.organisation, wanted).statusCode(409).body("code", equalTo("pay-step-review-exists"));
        wanted.put("payStepOn", PayStepScene.today().plusDays(1).toString());
        PayStepScene.open(talk.organisation, wanted)
                .statusCode(422)
                .body("code", equalTo("not-a-pay-step"))
                .body("errors.pointer", contains("#/payStepOn"));
        wanted.put("band", "Consultant");
        PayStepScene.open(talk.organisation, wanted)
                .statusCode(422)
                .body("code", equalTo("band-without-pay-steps"))
                .body("detail", containsString("Band 8c"));

        act(scene.hr(), scene.path(), "cancel", Map.of("reason", "BECAUSE"))
                .statusCode(422)
                .body("detail", containsString("OPENED_IN_ERROR"));
        act(scene.hr(), scene.path(), "cancel", Map.of("reason", "OPENED_IN_ERROR"))
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        PayStepScene.open(talk.organisation, PayStepScene.wanted(talk.organisation, talk.appraisee, "Band 6", 2))
                .statusCode(201);
    }

    @Test
    void the_line_manager_decides_or_whom_hr_names() {
        var organisation = Conversation.newOrganisation();
        var alone = Upstream.employee(organisation);
        var another = Upstream.employee(organisation);
        var wanted = PayStepScene.wanted(organisation, alone, "Band 6", 2);

        PayStepScene.open(organisation, wanted).statusCode(422).body("code", equalTo("line-manager-unknown"));
        wanted.put("managerId", alone.personId().toString());
        PayStepScene.open(organisation, wanted).statusCode(422).body("code", equalTo("manager-is-person"));
        wanted.put("managerId", another.personId().toString());
        var id = PayStepScene.open(organisation, wanted)
                .statusCode(201)
                .body("managerId", equalTo(another.personId().toString()))
                .extract()
                .<String>path("id");

        var path = "/pay-step-reviews/" + id;
        var hrItself = asStaff(Upstream.employee(organisation).staffUid(), "hr@" + organisation);
        act(hrItself, path, "hand-over", Map.of("managerId", alone.personId()))
                .statusCode(422)
                .body("code", equalTo("manager-is-person"));
        var third = Upstream.employee(organisation);
        act(asStaff(third.staffUid(), "hr@" + organisation), path, "hand-over", Map.of("managerId", third.personId()))
                .statusCode(422)
                .body("code", equalTo("manager-is-caller"));
        act(hrItself, path, "hand-over", Map.of("managerId", third.personId()))
                .statusCode(200)
                .body("managerId", equalTo(third.personId().toString()));
        asStaff(another.staffUid()).get(BASE + path).then().statusCode(404);
    }
}

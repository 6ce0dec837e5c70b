package org.cadre.appraisal.paystep;

import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.AdverseAppraisal;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules P5, P9 and P14 of the guide: an appraisal that waits for others keeps nobody's step back. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PayStepWaitingTest {

    private static final int REVIEW_DAYS = 28;

    @Inject
    MovableClock clock;

    @Inject
    People people;

    private final LocalDate today = PayStepScene.today();

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void p5_a_preparation_that_is_shared_waits_for_the_meeting() {
        var talk = Conversation.started().preparing();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser);
        is(scene, "NOT_MET", "NOT_COMPLETED", true);

        talk.shared();

        is(scene, "NOT_MET", "WAITS_FOR_ANOTHER", false);
    }

    @Test
    void p5_from_the_day_after_the_appraisers_last_it_waits_for_another_appraiser() {
        var talk = Conversation.started();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser);
        var last = today.plusDays(1);
        Upstream.publishPerson(
                talk.appraiser, 2, Upstream.assignment(talk.organisation, "STAGE_2", "2020-01-01", last.toString()));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> people.postsOf(talk.appraiser.personId(), last.plusDays(1))
                        .isEmpty());

        for (var day : List.of(last.minusDays(1), last)) {
            clock.moveTo(day);
            is(scene, "NOT_MET", "NOT_COMPLETED", true);
        }
        clock.moveTo(last.plusDays(1));
        is(scene, "NOT_MET", "WAITS_FOR_ANOTHER", false);
    }

    @Test
    void p14_between_the_signatures_it_waits_for_28_days_and_then_hr_is_asked_whether_there_is_a_review_or_not() {
        var plain = Conversation.started().signedOnce();
        var reviewed = AdverseAppraisal.underReview().conversation;

        for (var talk : List.of(plain, reviewed)) {
            var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser);
            for (var waiting : List.of(REVIEW_DAYS - 1, REVIEW_DAYS)) {
                clock.moveTo(today.plusDays(waiting));
                is(scene, "NOT_MET", "WAITS_FOR_ANOTHER", false);
            }
            clock.moveTo(today.plusDays(REVIEW_DAYS + 1L));
            is(scene, "OPEN", "TO_BE_STATED", false);
            scene.state("APPRAISAL", "APPRAISAL_DECLINED").statusCode(200);
            is(scene, "NOT_MET", "APPRAISAL_DECLINED", true);
            clock.reset();
        }
    }

    @Test
    void p5_the_step_of_somebody_whose_outcome_is_reviewed_passes() {
        var talk = AdverseAppraisal.underReview().conversation;
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser)
                .cleared();

        scene.refuse(PayStepScene.reasons()).statusCode(409).body("code", equalTo("nothing-blocks"));
        scene.pass().statusCode(200).body("effectiveOn", equalTo(today.toString()));
    }

    @Test
    void p9_what_waited_on_the_day_of_the_step_and_came_late_counts_from_that_day() {
        var talk = Conversation.started().signedOnce();
        var scene = opened(talk, REVIEW_DAYS + 1);
        scene.state("APPRAISAL", "APPRAISAL_DECLINED").statusCode(200);
        decidedAgainst(scene);

        act(talk.appraisee(), talk.path(), "sign").statusCode(200);

        is(scene, "MET", "APPRAISED_AFTER_WAITING", false);
        scene.pass().statusCode(200).body("effectiveOn", equalTo(today.toString()));
    }

    @Test
    void p9_what_the_person_kept_waiting_counts_from_the_day_on_which_it_is_decided_unless_hr_says_why() {
        var talk = Conversation.started();
        var own = decidedAgainst(opened(talk, 1));
        completedNow(talk, today.plusDays(1));
        is(own, "MET", "APPRAISED", false);
        own.state("APPRAISAL", "APPRAISAL_DECLINED").statusCode(409).body("code", equalTo("condition-on-record"));
        own.pass().statusCode(200).body("effectiveOn", equalTo(today.plusDays(1).toString()));
        clock.reset();

        var another = Conversation.started();
        var explained = decidedAgainst(opened(another, 1));
        completedNow(another, today.plusDays(1));
        explained.state("APPRAISAL", "EMPLOYER_POSTPONED").statusCode(200);
        is(explained, "MET", "APPRAISED", false).body(found("outsideControl"), equalTo(true));
        explained.pass().statusCode(200).body("effectiveOn", equalTo(today.toString()));
    }

    @Test
    void p5_what_is_met_and_never_stood_in_the_way_is_not_explained() {
        var talk = Conversation.started().complete();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser);

        scene.state("APPRAISAL", "EMPLOYER_POSTPONED").statusCode(409).body("code", equalTo("condition-on-record"));
    }

    /** All of it on one day, the meeting too. */
    private static void completedNow(Conversation talk, LocalDate day) {
        talk.preparing().shared();
        act(talk.appraiser(), talk.path(), "hold-meeting", Map.of("heldOn", day.toString()))
                .statusCode(200);
        Map.of(
                        "objectives", Conversation.objectives(3),
                        "behaviours", Conversation.behaviours(),
                        "competencies", Conversation.competencies(),
                        "development-plan", Conversation.plan(),
                        "overall-ratings", Conversation.overallRatings())
                .forEach((part, content) ->
                        put(talk.appraiser(), talk.path(), part, content).statusCode(200));
        talk.signed();
    }

    /** The step is due today, and so many days have passed. */
    private PayStepScene opened(Conversation talk, int daysLater) {
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser)
                .cleared();
        clock.moveTo(today.plusDays(daysLater));
        return scene;
    }

    /** It did not pass for want of an appraisal. */
    private static PayStepScene decidedAgainst(PayStepScene scene) {
        scene.refuse(PayStepScene.reasons()).statusCode(200).body("state", equalTo("NOT_PASSED"));
        scene.reviewed();
        scene.person()
                .get(BASE + scene.path() + "/decisions")
                .then()
                .body("decisions[0].blockedBy[0]", equalTo("APPRAISAL"));
        return scene;
    }

    private static ValidatableResponse is(PayStepScene scene, String outcome, String reason, boolean blocks) {
        return scene.conditions()
                .body(found("outcome"), equalTo(outcome))
                .body(found("reason"), equalTo(reason))
                .body(found("blocks"), equalTo(blocks));
    }

    private static String found(String part) {
        return "conditions.find { it.condition == 'APPRAISAL' }." + part;
    }
}

package org.cadre.appraisal.paystep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules P8 and A11 of the guide: a refused pay step is looked at by somebody independent before payroll hears of it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RefusalReviewTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a11_every_refusal_is_reviewed_whether_or_not_a_concern_was_raised(boolean raised) {
        var scene = blocked();
        if (raised) {
            var concern = Map.of(
                    "kind",
                    "GRIEVANCE",
                    "raisedOn",
                    PayStepScene.today().minusMonths(1).toString());
            post(scene.person(), "/concerns", concern).statusCode(200);
        }

        scene.refuse(PayStepScene.reasons()).statusCode(200).body("underReview", equalTo(true));

        scene.hr()
                .get(BASE + "/outcome-reviews?organisation=" + scene.organisation)
                .then()
                .body("items", hasSize(1))
                .body("items[0].payStepReviewId", equalTo(scene.id))
                .body("items[0].appraisalId", nullValue())
                .body(
                        "items[0].dueOn",
                        equalTo(PayStepScene.today().plusDays(28).toString()));
    }

    @Test
    void a11_until_the_review_is_concluded_it_is_neither_decided_again_nor_cancelled() {
        var scene = refused();
        scene.state("DISCIPLINARY", "NO_LIVE_SANCTION").statusCode(200);

        scene.pass().statusCode(409).body("code", equalTo("outcome-under-review"));
        act(scene.hr(), scene.path(), "cancel", Map.of("reason", "OPENED_IN_ERROR"))
                .statusCode(409)
                .body("code", equalTo("outcome-under-review"));
    }

    @Test
    void a11_payroll_hears_of_a_refusal_that_stands_after_the_review_and_once() {
        var scene = refused();
        assertThat(told(scene)).isEmpty();

        scene.reviewed();

        scene.person()
                .get(BASE + scene.path())
                .then()
                .body("state", equalTo("NOT_PASSED"))
                .body("underReview", equalTo(false));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told(scene)).containsExactly("NOT_PASSED"));
        scene.state("DISCIPLINARY", "NO_LIVE_SANCTION").statusCode(200);
        scene.pass().statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told(scene)).containsExactly("NOT_PASSED", "PASSED"));
    }

    @Test
    void a11_a_refusal_that_does_not_stand_counts_for_nothing_and_payroll_never_hears_of_it() {
        var scene = refused();

        scene.conclude(scene.reviewer(), false).statusCode(200);

        scene.person()
                .get(BASE + scene.path())
                .then()
                .body("state", equalTo("OPEN"))
                .body("underReview", equalTo(false));
        scene.state("DISCIPLINARY", "NO_LIVE_SANCTION").statusCode(200);
        clock.moveTo(PayStepScene.today().plusDays(10));
        scene.pass()
                .statusCode(200)
                .body("effectiveOn", equalTo(PayStepScene.today().toString()));
        scene.person()
                .get(BASE + scene.path() + "/decisions")
                .then()
                .body("decisions.outcome", contains("NOT_PASSED", "PASSED"))
                .body("decisions.setAside", contains(true, false));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told(scene)).containsExactly("PASSED"));
    }

    @Test
    void a11_who_reviews_stands_outside_the_line_and_reads_the_step_until_the_review_is_concluded() {
        var scene = refused();
        for (var involved : List.of(scene.person, scene.manager)) {
            act(scene.hr(), scene.refusal(), "assign-reviewer", Map.of("reviewerId", involved.personId()))
                    .statusCode(422)
                    .body("code", equalTo("reviewer-not-independent"));
        }
        var reviewer = scene.reviewer();
        var outsider = Upstream.employee(scene.organisation);

        for (var part : List.of("", "/decisions", "/conditions")) {
            asStaff(reviewer.staffUid()).get(BASE + scene.path() + part).then().statusCode(200);
            asStaff(outsider.staffUid()).get(BASE + scene.path() + part).then().statusCode(404);
        }
        act(asStaff(reviewer.staffUid()), scene.path(), "decide", Map.of("passed", true))
                .statusCode(403);
        scene.conclude(reviewer, true).statusCode(200);
        asStaff(reviewer.staffUid()).get(BASE + scene.path()).then().statusCode(404);
    }

    @Test
    void a11_the_statement_is_for_the_person_and_for_who_decides_again_and_not_for_hr() {
        var scene = refused();
        var review = scene.refusal();
        scene.conclude(scene.reviewer(), false).statusCode(200);

        scene.person().get(BASE + review).then().body("statement", equalTo("The records are plain"));
        scene.manager().get(BASE + review).then().body("statement", equalTo("The records are plain"));
        scene.hr().get(BASE + review).then().statusCode(200).body("statement", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"27, false", "28, false", "29, true"})
    void a11_it_is_overdue_from_the_day_after_the_28th(int daysAfter, boolean overdue) {
        var scene = refused();
        var review = scene.refusal();

        clock.moveTo(PayStepScene.today().plusDays(daysAfter));

        scene.hr().get(BASE + review).then().body("overdue", equalTo(overdue));
    }

    private static PayStepScene blocked() {
        var talk = Conversation.started().complete();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser)
                .cleared();
        scene.state("DISCIPLINARY", "LIVE_SANCTION").statusCode(200);
        return scene;
    }

    private static PayStepScene refused() {
        var scene = blocked();
        scene.refuse(PayStepScene.reasons()).statusCode(200).body("state", equalTo("NOT_PASSED"));
        return scene;
    }

    private static List<String> told(PayStepScene scene) {
        return PublishedEvents.on("cadre.appraisal.pay-steps.v1").all().stream()
                .filter(event -> event.data().path("reviewId").asText().equals(scene.id))
                .map(event -> event.data().path("outcome").asText())
                .toList();
    }
}

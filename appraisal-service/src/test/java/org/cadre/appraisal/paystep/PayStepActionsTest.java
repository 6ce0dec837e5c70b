package org.cadre.appraisal.paystep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Offered;
import org.cadre.appraisal.testing.Offered.Trial;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule AL1 of the guide for pay steps. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PayStepActionsTest {

    private static final Set<String> REFUSALS = Set.of(
            "permission-missing",
            "pay-step-review-not-found",
            "pay-step-over",
            "pay-step-decided",
            "pay-step-illegal-transition",
            "pay-step-not-reached",
            "decider-not-in-post",
            "outcome-under-review");

    @Inject
    MovableClock clock;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    /** Every state of a review. */
    enum Moment {
        OPEN,
        UNDER_REVIEW,
        NOT_PASSED,
        PASSED,
        CANCELLED;

        PayStepScene scene() {
            var talk = Conversation.started().complete();
            var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser);
            switch (this) {
                case OPEN -> {}
                case UNDER_REVIEW -> refused(scene);
                case NOT_PASSED -> refused(scene).reviewed();
                case PASSED -> scene.cleared().pass().statusCode(200);
                case CANCELLED -> cancel(scene).statusCode(200);
            }
            return scene;
        }

        private static PayStepScene refused(PayStepScene scene) {
            scene.cleared().state("DISCIPLINARY", "LIVE_SANCTION").statusCode(200);
            scene.refuse(PayStepScene.reasons()).statusCode(200);
            return scene;
        }

        private static ValidatableResponse cancel(PayStepScene scene) {
            return act(scene.hr(), scene.path(), "cancel", Map.of("reason", "OPENED_IN_ERROR"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_link_is_there_exactly_if_its_operation_is_not_refused(Moment moment) {
        var scene = moment.scene();
        var offered = offered(scene);

        roles(scene).forEach((role, caller) -> {
            offered.isTrueFor(role, caller, harmless(scene));
            offered.isWholeFor(role, caller, List.of(cancelling()));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, person, ''",
        "OPEN, manager, DECIDE",
        "OPEN, hr, STATE_CONDITION HAND_OVER CANCEL",
        "UNDER_REVIEW, manager, ''",
        "UNDER_REVIEW, hr, STATE_CONDITION HAND_OVER",
        "NOT_PASSED, manager, DECIDE",
        "NOT_PASSED, hr, STATE_CONDITION HAND_OVER",
        "PASSED, manager, ''",
        "PASSED, hr, ''",
        "CANCELLED, manager, ''",
        "CANCELLED, hr, ''",
        "OPEN, outsider, ''"
    })
    void each_is_offered_the_steps_that_are_theirs(Moment moment, String role, String rels) {
        var scene = moment.scene();

        assertThat(offered(scene).to(roles(scene).get(role).get()))
                .containsExactly(rels.isEmpty() ? new String[0] : rels.split(" "));
    }

    @Test
    void deciding_is_offered_from_the_day_of_the_step() {
        var scene = Moment.OPEN.scene();
        var day = PayStepScene.today();

        for (var today : List.of(day.minusDays(1), day, day.plusDays(1))) {
            clock.moveTo(today);
            assertThat(offered(scene).to(scene.manager()).contains("DECIDE")).isEqualTo(!today.isBefore(day));
            offered(scene).isTrueFor("manager", scene::manager, harmless(scene));
        }
    }

    @Test
    void deciding_is_not_offered_to_who_works_there_no_more() {
        var scene = Moment.OPEN.scene();
        Upstream.publishPerson(
                scene.manager, 2, Upstream.assignment(scene.organisation, "STAGE_2", "2020-01-01", "2020-12-31"));

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !offered(scene).to(scene.manager()).contains("DECIDE"));
        offered(scene).isTrueFor("manager", scene::manager, harmless(scene));
    }

    @Test
    void cancelling_is_done_at_its_link() {
        var scene = Moment.OPEN.scene();

        var link = scene.hr()
                .get(BASE + scene.path() + "/actions")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("actions.find { it.rel == 'CANCEL' }.href");

        scene.hr()
                .header("If-Match", scene.hr().get(BASE + scene.path()).header("ETag"))
                .contentType("application/json")
                .body(Map.of("reason", "OPENED_IN_ERROR"))
                .post(link)
                .then()
                .statusCode(200);
    }

    private static Offered offered(PayStepScene scene) {
        return new Offered(scene.path(), scene::hr, REFUSALS);
    }

    private static Map<String, Supplier<RequestSpecification>> roles(PayStepScene scene) {
        var outsider = Upstream.employee(scene.organisation);
        var all = new LinkedHashMap<String, Supplier<RequestSpecification>>();
        all.put("person", scene::person);
        all.put("manager", scene::manager);
        all.put("hr", scene::hr);
        all.put("outsider", () -> asStaff(outsider.staffUid()));
        return all;
    }

    /** A decision lacks conditions or grounds, the review goes to whoever has it, and a statement may be made again. */
    private static List<Trial> harmless(PayStepScene scene) {
        return List.of(
                Trial.post(
                        "STATE_CONDITION",
                        "state-condition",
                        Map.of("condition", "CAPABILITY", "reason", "NO_CAPABILITY_PROCESS")),
                Trial.post("DECIDE", "decide", Map.of("passed", false)),
                Trial.post("HAND_OVER", "hand-over", Map.of("managerId", scene.manager.personId())));
    }

    private static Trial cancelling() {
        return Trial.post("CANCEL", "cancel", Map.of("reason", "OPENED_IN_ERROR"));
    }
}
